package io.github.lockscope.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the command line on the real libraries beside OpenRewrite's parser, each in processes of
 * its own, start of the JVM included, and writes the section of the results page.
 */
final class Benchmark {
  private static final String INTRODUCTION =
      """
      Wall time of whole processes, start of the JVM included, and the most heap in use, garbage included: medians of
      %d runs, in turns, on %d cores, JDK %s. *Parse* is OpenRewrite %s reading the same tree with `-Xmx%s`, without a
      class path and with no recipe: what a run of any recipe starts with. The command line has the options that its
      launcher gives it. The ratio is the time of `diff` to that of *Parse*.

      Written by `mvn -B verify -Pbenchmark -DskipTests`.

      | Library | Java files | `scan` | `diff` | Parse | Ratio | `scan` heap | `diff` heap | Parse heap |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      """;

  private record Measure(double seconds, long mebibytes) {}

  private record Contender(String optionsVariable, Command command, List<Measure> measures) {
    Contender(String optionsVariable, Command command) {
      this(optionsVariable, command, new ArrayList<>());
    }

    /** Time and heap each have a median of their own. */
    Measure median() {
      int middle = measures.size() / 2;
      return new Measure(
          measures.stream().map(Measure::seconds).sorted().toList().get(middle),
          measures.stream().map(Measure::mebibytes).sorted().toList().get(middle));
    }
  }

  private final Lockscope lockscope;
  private final Path directory;
  private final int runs;
  private final String heap;

  private Benchmark(Lockscope lockscope, Path directory, int runs, String heap) {
    this.lockscope = lockscope;
    this.directory = directory;
    this.runs = runs;
    this.heap = heap;
  }

  /**
   * Runs the benchmark.
   *
   * @param arguments the table of libraries, the directory for their sources, the number of runs,
   *     the largest heap, the version of OpenRewrite
   */
  public static void main(String[] arguments) throws IOException {
    Benchmark benchmark =
        new Benchmark(
            Lockscope.ofThisBuild(),
            Path.of(arguments[1]).toAbsolutePath(),
            Integer.parseInt(arguments[2]),
            arguments[3]);
    List<String> section =
        new ArrayList<>(
            INTRODUCTION
                .formatted(
                    benchmark.runs,
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("java.version"),
                    arguments[4],
                    benchmark.heap)
                .lines()
                .toList());
    for (Library library : Library.readTable(Files.readString(Path.of(arguments[0])))) {
      String row = benchmark.row(library);
      System.out.println(row);
      section.add(row);
    }
    ResultsPage.ofThisBuild().write(ResultsPage.SPEED, section);
  }

  private String row(Library library) throws IOException {
    SourceTree tree = LibrarySources.fetch(library, directory.resolve(library.artifact())).tree();
    Contender scanning = new Contender("LOCKSCOPE_OPTS", lockscope.command(tree.root(), "scan"));
    Contender diffing = new Contender("LOCKSCOPE_OPTS", lockscope.command(tree.root(), "diff"));
    Contender parsing = new Contender("JDK_JAVA_OPTIONS", parse(tree));
    // The launcher builds and prepares what is missing; nobody waits for that twice.
    scanning.command().succeed();
    for (int run = 0; run < runs; run++) {
      for (Contender contender : List.of(scanning, diffing, parsing)) {
        contender.measures().add(measure(contender));
      }
    }
    Measure scan = scanning.median();
    Measure diff = diffing.median();
    Measure parse = parsing.median();
    return String.format(
        Locale.ROOT,
        "| `%s` | %d | %.1f s | %.1f s | %.1f s | %.2f | %d MiB | %d MiB | %d MiB |",
        library.coordinates(),
        tree.javaFiles().size(),
        scan.seconds(),
        diff.seconds(),
        parse.seconds(),
        diff.seconds() / parse.seconds(),
        scan.mebibytes(),
        diff.mebibytes(),
        parse.mebibytes());
  }

  private Command parse(SourceTree tree) {
    return Command.in(
        lockscope.root(),
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-cp",
            System.getProperty("java.class.path"),
            OpenRewriteParse.class.getName(),
            tree.root().toString()));
  }

  private static Measure measure(Contender contender) throws IOException {
    Path log = Files.createTempFile("lockscope", ".gc");
    try {
      Command command =
          contender
              .command()
              .with(contender.optionsVariable(), "-Xlog:gc,gc+heap+exit:file=" + log)
              .with("JAVA_HOME", System.getProperty("java.home"));
      long start = System.nanoTime();
      command.succeed();
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Measure(seconds, new GcLog(Files.readString(log)).peakMebibytes());
    } finally {
      Files.delete(log);
    }
  }
}
