package io.github.lockscope.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of the table of lock sites, as the plugin exports it and the command line prints it. */
public record Site(
    String path,
    int line,
    String method,
    String lock,
    String protocol,
    String verdict,
    String form,
    String grade,
    String reason) {

  static final List<String> COLUMNS =
      List.of("path", "line", "method", "lock", "protocol", "verdict", "form", "grade", "reason");

  private static final Pattern FIELD =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r?\n|\\z)");

  /** Reads the rows of a CSV text; the order of its columns does not matter. */
  public static List<Site> readCsv(String csv) {
    List<List<String>> records = records(withoutComments(csv));
    List<String> header = records.isEmpty() ? List.of() : records.get(0);
    if (!header.containsAll(COLUMNS)) {
      throw new IllegalArgumentException("The columns are " + header + ", not " + COLUMNS);
    }
    List<Site> sites = new ArrayList<>();
    for (List<String> fields : records.subList(1, records.size())) {
      if (fields.size() != header.size()) {
        throw new IllegalArgumentException("Not a row: " + fields);
      }
      List<String> values =
          COLUMNS.stream().map(column -> fields.get(header.indexOf(column))).toList();
      sites.add(
          new Site(
              values.get(0),
              Integer.parseInt(values.get(1)),
              values.get(2),
              values.get(3),
              values.get(4),
              values.get(5),
              values.get(6),
              values.get(7),
              values.get(8)));
    }
    return sites;
  }

  public boolean isRewritten() {
    return verdict.equals("REWRITE");
  }

  /** A row without a line stands for a file that could not be looked at. */
  boolean isFile() {
    return line == 0;
  }

  /** OpenRewrite puts the name of the table in lines that start with {@code #}. */
  private static String withoutComments(String csv) {
    String rest = csv;
    while (rest.startsWith("#")) {
      rest = rest.substring(rest.indexOf('\n') + 1);
    }
    return rest;
  }

  private static List<List<String>> records(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    Matcher matcher = FIELD.matcher(csv);
    int position = 0;
    while (position < csv.length() || !fields.isEmpty()) {
      if (!matcher.find(position) || matcher.start() != position) {
        throw new IllegalArgumentException("Not CSV from character " + position);
      }
      String quoted = matcher.group(1);
      fields.add(quoted != null ? quoted.replace("\"\"", "\"") : matcher.group(2));
      if (!matcher.group(3).equals(",")) {
        records.add(fields);
        fields = new ArrayList<>();
      }
      position = matcher.end();
    }
    return records;
  }
}
