package io.github.lockscope.proof.speed;

import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * What a JVM wrote under {@code -Xlog:gc,gc+heap+exit}.
 *
 * @param text the log
 */
record GcLog(String text) {

  private static final Pattern BEFORE = Pattern.compile("\\s(\\d+)M->\\d+M\\(\\d+M\\)");
  private static final Pattern AT_EXIT = Pattern.compile("total \\d+K, used (\\d+)K");

  /** The most heap that was in use before a collection or at the end, in MiB, garbage included. */
  long peakMebibytes() {
    // Some collectors have one line for the heap at the end, some one for each generation.
    long atExit = numbers(AT_EXIT).sum() / 1024;
    long peak = Math.max(atExit, numbers(BEFORE).max().orElse(0));
    if (peak == 0) {
      throw new IllegalStateException("No heap size in " + text);
    }
    return peak;
  }

  private LongStream numbers(Pattern pattern) {
    return pattern.matcher(text).results().mapToLong(match -> Long.parseLong(match.group(1)));
  }
}
