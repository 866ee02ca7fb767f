package io.github.lockscope.proof.peers;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Versions of generated programs side by side, so that a judge has to be started only once. */
final class Exhibits {
  private static final String PACKAGE = "generated";

  private final SortedMap<String, String> sources = new TreeMap<>();

  /**
   * Adds one version of the programs.
   *
   * @param version its name, which becomes the package of all of them
   * @param programs the programs by path, complete
   */
  void add(String version, Map<String, String> programs) {
    programs.forEach(
        (path, text) ->
            sources.put(
                path(version, path),
                text.replaceFirst("package " + PACKAGE + ";", "package " + version + ";")));
  }

  SortedMap<String, String> sources() {
    return sources;
  }

  /** Where the program of a path is in one version. */
  static String path(String version, String path) {
    return path.replaceFirst(PACKAGE, version);
  }
}
