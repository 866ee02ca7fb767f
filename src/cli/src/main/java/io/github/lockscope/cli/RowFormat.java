package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How {@code scan} prints a lock site. */
enum RowFormat {
  /** A line that a person reads and an editor can jump from. */
  TEXT {
    @Override
    String header() {
      return "";
    }

    @Override
    String line(LockSites.Row row) {
      String place = row.line() == 0 ? row.path() : row.path() + ":" + row.line();
      String how = row.form().isEmpty() ? "" : " " + row.form();
      String grade = Rows.isToReview(row) ? " " + row.grade() : "";
      String reason = row.reason().isEmpty() ? "" : " " + row.reason();
      String method = row.method().isEmpty() ? "" : " in " + row.method();
      String lock = row.lock().isEmpty() ? "" : " on " + row.lock().replaceAll("\\s+", " ");
      return place + ": " + row.verdict() + how + grade + reason + method + lock + "\n";
    }
  },

  /** Comma-separated values by RFC 4180, with a header; every site, and nothing else. */
  CSV {
    @Override
    String header() {
      return record(COLUMNS.stream());
    }

    @Override
    String line(LockSites.Row row) {
      return record(
          Stream.of(
              row.path(),
              Integer.toString(row.line()),
              row.method(),
              row.lock(),
              row.protocol(),
              row.verdict(),
              row.form(),
              row.grade(),
              row.reason(),
              row.lines()));
    }
  };

  private static final List<String> COLUMNS =
      List.of(
          "path",
          "line",
          "method",
          "lock",
          "protocol",
          "verdict",
          "form",
          "grade",
          "reason",
          "lines");

  /** What comes before the first line. */
  abstract String header();

  abstract String line(LockSites.Row row);

  private static String record(Stream<String> fields) {
    return fields.map(RowFormat::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
