package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A site with a name that it keeps while others come and go around it: the name goes by its file,
 * method, lock and protocol, and only among equals by its place.
 *
 * @param id the name
 * @param row the site
 */
record NamedSite(String id, LockSites.Row row) {
  private static final int LENGTH = 16;

  /** Names the sites of a file, in the order of the text. */
  static List<NamedSite> in(List<LockSites.Row> rows) {
    Map<String, Integer> equals = new HashMap<>();
    List<NamedSite> named = new ArrayList<>();
    rows.stream()
        .filter(Rows::isSite)
        .sorted(Comparator.comparingInt(LockSites.Row::line))
        .forEach(
            row -> {
              String key = key(row);
              int earlier = equals.merge(key, 1, Integer::sum) - 1;
              byte[] bytes = (key + "\n" + earlier).getBytes(StandardCharsets.UTF_8);
              named.add(new NamedSite(Checksum.of(bytes).substring(0, LENGTH), row));
            });
    return named;
  }

  private static String key(LockSites.Row row) {
    return String.join("\n", row.path(), row.method(), row.lock().strip(), row.protocol());
  }
}
