package io.github.lockscope.proof.speed;

import io.github.lockscope.proof.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of a program costs.
 *
 * @param seconds how long it takes, start of the virtual machine included
 * @param mebibytes the most heap that is in use, garbage included
 */
record Measure(double seconds, long mebibytes) {

  /** Runs a program. */
  static Measure of(Program program) throws IOException {
    Path log = Files.createTempFile("lockscope", ".gc");
    try {
      Command command = program.with("-Xlog:gc,gc+heap+exit:file=" + log);
      long start = System.nanoTime();
      command.succeed();
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Measure(seconds, new GcLog(Files.readString(log)).peakMebibytes());
    } finally {
      Files.delete(log);
    }
  }

  /** Time and heap each have a median of their own. */
  static Measure median(List<Measure> measures) {
    int middle = measures.size() / 2;
    return new Measure(
        measures.stream().map(Measure::seconds).sorted().toList().get(middle),
        measures.stream().map(Measure::mebibytes).sorted().toList().get(middle));
  }
}
