package io.github.lockscope.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openrewrite.Recipe;
import org.openrewrite.SourceFile;

/**
 * Reads every file, parses those that can hold lock calls, and runs the recipe on them. What became
 * of a file goes to the outlet as soon as that of all files before it has gone, and is then
 * forgotten.
 */
final class Run {
  private final Console console;
  private final Workers workers;
  private final SourceTree tree;
  private final GuardFiles guards;
  private final Supplier<Recipe> recipe;

  Run(
      Console console,
      Workers workers,
      SourceTree tree,
      GuardFiles guards,
      Supplier<Recipe> recipe) {
    this.console = console;
    this.workers = workers;
    this.tree = tree;
    this.guards = guards;
    this.recipe = recipe;
  }

  /** Deals with all files and counts them. */
  Tally of(JavaFiles found, Outlet outlet) {
    found.failures().forEach(console::complain);
    found
        .linksOut()
        .forEach(
            link ->
                console.complain(link + ": links to a file that is not below a PATH, left out"));
    try (Progress progress = new Progress(console, found.files().size())) {
      List<Reading> readings = workers.each(found.files(), file -> read(file, progress));
      List<Reading> toParse = readings.stream().filter(Reading::hasCalls).toList();
      LockContext locks = locks(readings);
      Batches batches =
          new Batches(toParse, workers.each(toParse, it -> locks.of(it.file())), tree);
      List<SourceFile> declared = declared(readings, locks);
      Lookahead parsed = new Lookahead(batches, workers, recipe, declared);
      Tally tally = new Tally(readings.size(), toParse.size(), found.failures().size());
      for (Reading reading : readings) {
        if (reading.hasCalls()) {
          tally.add(deliver(parsed.next(), outlet, progress));
          progress.step();
        } else {
          reading.failed().map(it -> deliver(it, outlet, progress)).ifPresent(tally::add);
        }
      }
      if (tally.hasGuards()) {
        guards
            .undeclaredIn(declared)
            .ifPresent(guard -> progress.aside(() -> console.complain(unchecked(guard))));
      }
      return tally;
    }
  }

  private Reading read(JavaFile file, Progress progress) {
    Reading reading = Reading.of(file, tree, guards);
    if (!reading.hasCalls()) {
      progress.step();
    }
    return reading;
  }

  /** What the recipe has to know of guards. */
  private List<SourceFile> declared(List<Reading> readings, LockContext locks) {
    return guards.declarations(
        readings.stream().filter(Reading::isOfGuard).map(Reading::file).toList(), locks);
  }

  private static String unchecked(String guard) {
    return guard
        + " is not declared in any of these files: that it can hold these locks is not checked;"
        + " give its PATH as well";
  }

  private LockContext locks(List<Reading> readings) {
    return new LockContext(
        tree,
        filesOf(readings, reading -> reading.words().types()),
        filesOf(readings, reading -> reading.words().calls()));
  }

  private static Set<JavaFile> filesOf(List<Reading> readings, Predicate<Reading> which) {
    return readings.stream().filter(which).map(Reading::file).collect(Collectors.toSet());
  }

  private Outcome deliver(Outcome outcome, Outlet outlet, Progress progress) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Outcome last;
    // The text of a file goes out as a whole, or not at all.
    try (PrintStream out = new PrintStream(text, false, StandardCharsets.UTF_8)) {
      last = outlet.take(outcome, out);
    }
    last.failure().ifPresent(failure -> progress.aside(() -> console.complain(failure)));
    if (text.size() > 0) {
      progress.aside(() -> console.print(text.toByteArray()));
    }
    return last;
  }
}
