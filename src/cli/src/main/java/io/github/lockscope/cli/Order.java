package io.github.lockscope.cli;

import io.github.lockscope.GuardNames;
import io.github.lockscope.LockVocabulary;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.openrewrite.Recipe;

/**
 * What is to be run, and on what.
 *
 * @param paths the files and directories
 * @param recipe the name of the recipe, with or without its package
 * @param options the options to give it, by their names
 * @param encoding the charset of files without a byte order mark, if it is given
 */
record Order(
    List<Path> paths, String recipe, Map<String, Object> options, Optional<Charset> encoding) {
  /**
   * Runs the recipe and counts what became of the files.
   *
   * @throws UsageError before anything is done, where the order cannot be carried out
   */
  Tally run(Console console, Outlet outlet) {
    if (paths.isEmpty()) {
      throw new UsageError("Missing required parameter: 'PATH'");
    }
    Recipes recipes = new Recipes();
    try (Workers workers = new Workers()) {
      // What does not depend on the files is loaded while they are looked for.
      Future<Recipe> known = workers.start(() -> recipes.named(recipe, options));
      JavaFiles found = JavaFiles.find(paths, console.workingDirectory());
      Recipe named = Workers.await(known);
      SourceTree tree = new SourceTree(found.files(), new LockFilter(vocabulary()), encoding);
      outlet.open(console.out());
      outlet.looksAt(found.files());
      GuardFiles guards = new GuardFiles(tree, guardNames(named));
      return new Run(console, workers, tree, guards, () -> recipes.named(recipe, options))
          .of(found, outlet);
    }
  }

  /** What is to be said about the changes of a run. */
  String remarks(Tally tally) {
    return GuardLibrary.remarkOn(tally, options);
  }

  /** The names of the guards that a recipe uses, if it uses any. */
  private Optional<GuardNames> guardNames(Recipe named) {
    return Recipes.hasOption(named, "guard")
        ? Optional.of(
            GuardNames.of(
                options.get("guard") instanceof String guard
                    ? Optional.of(guard)
                    : Optional.empty()))
        : Optional.empty();
  }

  /** The words of the locks to look for. */
  private LockVocabulary vocabulary() {
    List<String> protocols =
        options.get("protocols") instanceof List<?> given
            ? given.stream().map(Object::toString).toList()
            : List.of();
    return options.get("guard") instanceof String guard
        ? LockVocabulary.with(protocols, guard)
        : LockVocabulary.with(protocols);
  }
}
