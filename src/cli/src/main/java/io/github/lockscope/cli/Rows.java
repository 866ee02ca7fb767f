package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.util.List;
import java.util.stream.Stream;

/** The words in the rows of {@link LockSites}, and the rows that the command line adds itself. */
final class Rows {
  static final String SAFE = "SAFE";
  static final String REWRITE = "REWRITE";
  static final String SKIP = "SKIP";

  static final String DID_NOT_PARSE = "DID_NOT_PARSE";
  static final String LOCKSCOPE_FAILED = "LOCKSCOPE_FAILED";
  static final String NOT_ACCEPTED = "NOT_ACCEPTED";

  static final String REVIEW = "REVIEW";
  private static final String MANUAL = "MANUAL";

  private Rows() {}

  /** A row for a whole file. */
  static LockSites.Row ofFile(JavaFile file, String reason) {
    return new LockSites.Row(file.name(), 0, "", "", "", SKIP, "", MANUAL, reason, "");
  }

  /** The row of a site in a file that stays as it is. */
  static LockSites.Row notRewritten(LockSites.Row row) {
    return left(row, LOCKSCOPE_FAILED);
  }

  /** The row of a site that a person wants to stay as it is. */
  static LockSites.Row notAccepted(LockSites.Row row) {
    return left(row, NOT_ACCEPTED);
  }

  private static LockSites.Row left(LockSites.Row row, String reason) {
    return isRewritten(row)
        ? new LockSites.Row(
            row.path(),
            row.line(),
            row.method(),
            row.lock(),
            row.protocol(),
            SKIP,
            "",
            MANUAL,
            reason,
            "")
        : row;
  }

  /** Whether a row is about a site, and not about a whole file. */
  static boolean isSite(LockSites.Row row) {
    return row.line() > 0;
  }

  static boolean isSafe(LockSites.Row row) {
    return row.verdict().equals(SAFE);
  }

  static boolean isRewritten(LockSites.Row row) {
    return row.verdict().equals(REWRITE);
  }

  /** Whether it could be rewritten, and a person wants it to stay as it is. */
  static boolean isNotAccepted(LockSites.Row row) {
    return row.reason().equals(NOT_ACCEPTED);
  }

  static boolean isGuarded(LockSites.Row row) {
    return row.form().equals("SCOPED_GUARD");
  }

  /** Whether the row asks a person to look at the change. */
  static boolean isToReview(LockSites.Row row) {
    return row.grade().equals(REVIEW);
  }

  /** The codes in a row that a person may want explained: its form and its reasons. */
  static List<String> codes(LockSites.Row row) {
    return Stream.concat(Stream.of(row.form()), Stream.of(row.reason().split(" ", -1)))
        .filter(code -> !code.isEmpty())
        .toList();
  }
}
