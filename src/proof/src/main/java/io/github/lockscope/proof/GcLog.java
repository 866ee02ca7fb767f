package io.github.lockscope.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JVM wrote under {@code -Xlog:gc,gc+heap+exit}.
 *
 * @param text the log
 */
record GcLog(String text) {

  private static final Pattern USED =
      Pattern.compile(
          "(?:\\s(?<before>\\d+)M->\\d+M\\(\\d+M\\))|(?:heap\\s+total \\d+K, used (?<end>\\d+)K)");

  /** The most heap that was in use before a collection or at the end, in MiB, garbage included. */
  long peakMebibytes() {
    long peak = -1;
    Matcher matcher = USED.matcher(text);
    while (matcher.find()) {
      String before = matcher.group("before");
      long used =
          before != null ? Long.parseLong(before) : Long.parseLong(matcher.group("end")) / 1024;
      peak = Math.max(peak, used);
    }
    if (peak < 0) {
      throw new IllegalStateException("No heap size in " + text);
    }
    return peak;
  }
}
