package io.github.lockscope.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import org.openrewrite.Recipe;

/**
 * Reads every file below the PATHs, parses those that can hold lock calls, and runs the recipe on
 * them. It changes nothing on disk.
 *
 * @param files how many Java files there are
 * @param outcomes of the files that were parsed, in the order of their names
 * @param failures what could not be done, in the same order
 */
record Run(int files, List<Outcome> outcomes, List<Failure> failures) {

  static Run of(List<Path> paths, String recipe, Optional<Charset> encoding, Console console) {
    Recipes recipes = new Recipes();
    List<Failure> failures = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    JavaFiles found;
    try (Workers workers = new Workers()) {
      // What does not depend on the files is loaded while they are looked for.
      Future<Recipe> known = workers.start(() -> recipes.named(recipe));
      found = JavaFiles.find(paths, console.workingDirectory());
      failures.addAll(found.failures());
      Workers.await(known);
      try (Progress progress = new Progress(console, found.files().size())) {
        List<Source> sources = new ArrayList<>();
        Set<JavaFile> namingLocks = new HashSet<>();
        for (Reading reading : workers.each(found.files(), file -> Reading.of(file, encoding))) {
          reading.failure().ifPresent(failures::add);
          reading.source().ifPresentOrElse(sources::add, progress::step);
          if (reading.namesLocks()) {
            namingLocks.add(reading.file());
          }
        }
        SourceTree tree = new SourceTree(found.files(), encoding);
        LockContext locks = new LockContext(tree, namingLocks);
        List<Set<JavaFile>> contexts = workers.each(sources, locks::of);
        workers
            .each(
                Batch.divide(sources, contexts, tree),
                batch -> outcomes(batch, recipes.named(recipe), progress))
            .forEach(outcomes::addAll);
      }
    }
    outcomes.sort(Comparator.comparing(Outcome::file));
    outcomes.forEach(outcome -> outcome.failure().ifPresent(failures::add));
    failures.sort(Comparator.comparing(Failure::name));
    return new Run(found.files().size(), outcomes, failures);
  }

  private static List<Outcome> outcomes(Batch batch, Recipe recipe, Progress progress) {
    List<Outcome> outcomes = new ArrayList<>();
    new BatchRun(
            batch,
            recipe,
            outcome -> {
              outcomes.add(outcome);
              progress.step();
            })
        .run(batch.sources());
    return outcomes;
  }

  List<Change> changes() {
    return outcomes.stream().flatMap(outcome -> outcome.change().stream()).toList();
  }

  /**
   * What reading a file came to.
   *
   * @param file the file
   * @param source the same with its bytes, if it is to be parsed
   * @param namesLocks whether its declarations may offer a lock to others
   * @param failure why it could not be read
   */
  private record Reading(
      JavaFile file, Optional<Source> source, boolean namesLocks, Optional<Failure> failure) {

    static Reading of(JavaFile file, Optional<Charset> encoding) {
      // A module declaration holds no calls, and the parser does not take it.
      if (file.simpleName().equals("module-info")) {
        return new Reading(file, Optional.empty(), false, Optional.empty());
      }
      try {
        Source source = Source.read(file, encoding);
        LockWords words = LockWords.in(source.bytes(), encoding);
        Optional<Source> parse = words.calls() ? Optional.of(source) : Optional.empty();
        return new Reading(file, parse, words.types(), Optional.empty());
      } catch (IOException e) {
        Failure failure = new Failure(file.name(), "cannot be read: " + JavaFiles.reason(e));
        return new Reading(file, Optional.empty(), false, Optional.of(failure));
      }
    }
  }
}
