package io.github.lockscope.proof.speed;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long {@link GuardCost} is run.
 *
 * @param forks in how many processes, one after the other
 * @param warmups how many iterations of each go before those that count
 * @param iterations how many iterations of each count
 */
record GuardRun(int forks, int warmups, int iterations) {
  /** Enough to see what is allocated; the times say little. */
  static final GuardRun SHORT = new GuardRun(1, 5, 3);

  /** What the page of results has. */
  static final GuardRun LONG = new GuardRun(3, 10, 20);

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
            .forks(forks)
            .warmupIterations(warmups)
            .warmupTime(time)
            .measurementIterations(iterations)
            .measurementTime(time)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    try {
      return new Runner(options).run().stream().map(GuardFigure::of).toList();
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "%d processes for each, with %d iterations of %d ms that count after %d that do not"
        .formatted(forks, iterations, MILLISECONDS, warmups);
  }
}
