package io.github.lockscope.proof;

import java.util.List;

/**
 * A published library that the recipes are run on.
 *
 * @param group its Maven group
 * @param artifact its Maven artifact
 * @param version its version
 * @param options the javac options that compile its sources, if any are needed
 * @param purpose what it is good for
 */
public record Library(
    String group, String artifact, String version, List<String> options, String purpose) {

  /** Copies what it is given. */
  public Library {
    options = List.copyOf(options);
  }

  /** Reads the table of libraries: coordinates, options, purpose, separated by tabs. */
  public static List<Library> readTable(String table) {
    return table
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Library::readRow)
        .toList();
  }

  /** Whether it is small enough to be part of every build. */
  public boolean isQuick() {
    return purpose.endsWith("; quick");
  }

  /** Group, artifact and version. */
  public String coordinates() {
    return group + ':' + artifact + ':' + version;
  }

  private static Library readRow(String row) {
    List<String> fields = List.of(row.split("\t", -1));
    List<String> coordinates = List.of(fields.get(0).split(":", -1));
    String options = fields.get(1);
    return new Library(
        coordinates.get(0),
        coordinates.get(1),
        coordinates.get(2),
        options.equals("-") ? List.of() : List.of(options.split(" ", -1)),
        fields.get(2));
  }
}
