package io.github.lockscope.proof.speed;

import io.github.lockscope.proof.Library;
import io.github.lockscope.proof.LibrarySources;
import io.github.lockscope.proof.Lockscope;
import io.github.lockscope.proof.ResultsPage;
import io.github.lockscope.proof.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the command line on the real libraries beside other programs that read them, and writes
 * the sections of the results page.
 */
final class Benchmark {
  private final Programs programs;
  private final Conditions conditions;
  private final Path corpus;
  private final Path scratch;

  private Benchmark(Programs programs, Conditions conditions, Path corpus, Path scratch) {
    this.programs = programs;
    this.conditions = conditions;
    this.corpus = corpus;
    this.scratch = scratch;
  }

  /**
   * Runs the benchmark.
   *
   * @param arguments the table of libraries, which of them ({@code quick} or {@code all}), the
   *     artifact of the one that is copied, the directory for their sources, a directory for what
   *     is made of them, the number of runs, the largest heap of the other programs
   */
  public static void main(String[] arguments) throws IOException {
    List<Library> libraries =
        Library.readTable(Files.readString(Path.of(arguments[0]))).stream()
            .filter(library -> arguments[1].equals("all") || library.isQuick())
            .toList();
    Library copied =
        libraries.stream()
            .filter(library -> library.artifact().equals(arguments[2]))
            .findFirst()
            .orElseThrow();
    Conditions conditions = new Conditions(Integer.parseInt(arguments[5]), arguments[6]);
    Benchmark benchmark =
        new Benchmark(
            new Programs(Lockscope.ofThisBuild(), conditions.heap()),
            conditions,
            Path.of(arguments[3]).toAbsolutePath(),
            Path.of(arguments[4]).toAbsolutePath());
    ResultsPage page = ResultsPage.ofThisBuild();
    page.write(
        ResultsPage.SPEED, TimeAndMemory.section(conditions, benchmark.libraries(libraries)));
    page.write(
        ResultsPage.GROWTH,
        Growth.section(copied.coordinates(), conditions, benchmark.copies(copied)));
  }

  private List<Standing> libraries(List<Library> libraries) throws IOException {
    List<Standing> standings = new ArrayList<>();
    SourceTree together = new SourceTree(scratch.resolve("together"));
    together.delete();
    for (Library library : libraries) {
      LibrarySources sources = fetch(library);
      sources.tree().copyTo(together.root().resolve(library.artifact()));
      Map<Contender, Program> all = programs.on(sources.tree());
      ErrorPronePatch.of(
              library,
              sources,
              scratch.resolve("error-prone").resolve(library.artifact()),
              conditions.heap())
          .ifPresent(patch -> all.put(Contender.ERROR_PRONE, patch));
      standings.add(measure('`' + library.coordinates() + '`', sources.tree(), all));
    }
    standings.add(measure(TimeAndMemory.TOGETHER, together, programs.on(together)));
    return standings;
  }

  private List<Standing> copies(Library library) throws IOException {
    Copies copies = Copies.of(fetch(library).tree());
    List<Standing> standings = new ArrayList<>();
    for (int size : Growth.SIZES) {
      SourceTree tree = copies.times(size, scratch.resolve("copies").resolve("times" + size));
      Map<Contender, Program> some = new EnumMap<>(programs.on(tree));
      some.keySet().retainAll(Growth.CONTENDERS);
      standings.add(measure(String.valueOf(size), tree, some));
    }
    return standings;
  }

  private Standing measure(String name, SourceTree tree, Map<Contender, Program> all)
      throws IOException {
    // The launcher builds and prepares what is missing; nobody waits for that twice.
    programs.lockscope().command(tree.root(), "scan").succeed();
    return Standing.of(name, tree, all, conditions.runs());
  }

  private LibrarySources fetch(Library library) {
    return LibrarySources.fetch(library, corpus.resolve(library.artifact()));
  }
}
