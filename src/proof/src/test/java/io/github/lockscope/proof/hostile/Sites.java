package io.github.lockscope.proof.hostile;

import java.util.List;
import java.util.Optional;

/** Compares the rows of a file with the sites that it has. */
final class Sites {
  private static final List<String> WHOLE_FILE = List.of("DID_NOT_PARSE", "LOCKSCOPE_FAILED");

  private Sites() {}

  /**
   * What is wrong with the rows of a file, if anything is.
   *
   * @param lines the lines of its rows
   * @param reasons their reasons
   * @param isWhole whether there is to be one row for the file
   */
  static Optional<String> objection(
      HostileFile file, List<Integer> lines, List<String> reasons, boolean isWhole) {
    boolean isRight = isWhole ? isWhole(lines, reasons) : lines.equals(file.sites());
    return isRight
        ? Optional.empty()
        : Optional.of(
            "%s: rows %s with %s, not %s"
                .formatted(
                    file, shortened(lines), shortened(reasons), isWhole ? "one" : file.sites()));
  }

  static boolean isWhole(List<Integer> lines, List<String> reasons) {
    return lines.equals(List.of(0)) && WHOLE_FILE.contains(reasons.get(0));
  }

  private static <T> List<T> shortened(List<T> list) {
    return list.subList(0, Math.min(10, list.size()));
  }
}
