package io.github.lockscope.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    recipes.named(recipe);
    JavaFiles found = JavaFiles.find(paths, console.workingDirectory());
    List<Failure> failures = new ArrayList<>(found.failures());
    List<Outcome> outcomes = new ArrayList<>();
    try (Workers workers = new Workers();
        Progress progress = new Progress(console, found.files().size())) {
      List<Source> sources = new ArrayList<>();
      for (Reading reading : workers.each(found.files(), file -> Reading.of(file, encoding))) {
        reading.failure().ifPresent(failures::add);
        reading.source().ifPresentOrElse(sources::add, progress::step);
      }
      List<Batch> batches = Batch.divide(sources, new SourceTree(found.files(), encoding));
      workers
          .each(batches, batch -> outcomes(batch, recipes.named(recipe), progress))
          .forEach(outcomes::addAll);
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
   * @param source the file, if it is to be parsed
   * @param failure why it could not be read
   */
  private record Reading(Optional<Source> source, Optional<Failure> failure) {
    static Reading of(JavaFile file, Optional<Charset> encoding) {
      // A module declaration holds no calls, and the parser does not take it.
      if (file.simpleName().equals("module-info")) {
        return new Reading(Optional.empty(), Optional.empty());
      }
      try {
        Source source = Source.read(file, encoding);
        boolean parse = LockCalls.mayBeIn(source.bytes(), encoding);
        return new Reading(parse ? Optional.of(source) : Optional.empty(), Optional.empty());
      } catch (IOException e) {
        String reason = "cannot be read: " + JavaFiles.reason(e);
        return new Reading(Optional.empty(), Optional.of(new Failure(file.name(), reason)));
      }
    }
  }
}
