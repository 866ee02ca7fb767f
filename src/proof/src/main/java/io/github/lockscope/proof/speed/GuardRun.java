package io.github.lockscope.proof.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long {@link GuardCost} is run.
 *
 * @param rounds how often each of its benchmarks gets its turn, in a process of its own
 * @param warmups how many iterations in a turn go before those that count
 * @param iterations how many iterations in a turn count
 */
record GuardRun(int rounds, int warmups, int iterations) {
  /** Enough to see what is allocated; the times say little. */
  static final GuardRun SHORT = new GuardRun(1, 5, 3);

  /** What the page of results has. */
  static final GuardRun LONG = new GuardRun(5, 6, 10);

  private static final int MILLISECONDS = 100;

  static {
    // Its lock file is for the whole machine, where another build may measure as well.
    System.setProperty("jmh.ignoreLock", "true");
  }

  /**
   * What everything costs on a JDK.
   *
   * @param javaHome where that JDK is
   * @param arguments what it is given beside the usual
   */
  List<GuardFigure> on(Path javaHome, String... arguments) {
    TimeValue time = TimeValue.milliseconds(MILLISECONDS);
    var options =
        new OptionsBuilder()
            .include("\\." + GuardCost.class.getSimpleName() + "\\.")
            .jvm(javaHome.resolve("bin/java").toString())
            .jvmArgsPrepend(arguments)
            // On a busy machine code that is compiled in the background may come too late.
            .jvmArgsAppend("-Xbatch")
            .forks(1)
            .warmupIterations(warmups)
            .warmupTime(time)
            .measurementIterations(iterations)
            .measurementTime(time)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    // In turns, for other work on the machine to meet all of them.
    Map<String, List<BenchmarkResult>> results = new LinkedHashMap<>();
    try {
      for (int round = 0; round < rounds; round++) {
        for (RunResult run : new Runner(options).run()) {
          results
              .computeIfAbsent(run.getParams().getBenchmark(), name -> new ArrayList<>())
              .addAll(run.getBenchmarkResults());
        }
      }
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
    return results.values().stream()
        .map(all -> new RunResult(all.get(0).getParams(), all))
        .map(GuardFigure::of)
        .toList();
  }

  @Override
  public String toString() {
    return "%d rounds, in each a process for each, with %d iterations of %d ms that count after %d that do not"
        .formatted(rounds, iterations, MILLISECONDS, warmups);
  }
}
