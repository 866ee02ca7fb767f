package io.github.lockscope.proof;

import java.util.List;

/**
 * How long the recipes of this project took in one run, by OpenRewrite's own table {@code
 * RecipeRunStats}: for each recipe, the time in which it looked at files and in which it edited
 * them. A recipe that only lists others has a row as well, but their time is not in it.
 *
 * @param seconds the sum
 */
record RecipeTimes(double seconds) {
  static final String TABLE = "org.openrewrite.table.RecipeRunStats";

  /** Sums up the rows of the recipes whose names start in some way. */
  static RecipeTimes readCsv(String csv, String prefix) {
    List<List<String>> rows =
        csv.lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> List.of(line.split(",", -1)))
            .toList();
    List<String> columns = rows.get(0);
    long nanoseconds = 0;
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.get(columns.indexOf("recipe")).startsWith(prefix)) {
        nanoseconds += Long.parseLong(row.get(columns.indexOf("scanTotalTimeNs")));
        nanoseconds += Long.parseLong(row.get(columns.indexOf("editTotalTimeNs")));
      }
    }
    return new RecipeTimes(nanoseconds / 1e9);
  }
}
