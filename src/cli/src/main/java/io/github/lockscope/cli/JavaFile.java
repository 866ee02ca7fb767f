package io.github.lockscope.cli;

import java.nio.file.Path;

/**
 * One file of a run.
 *
 * @param path the real file, all links followed
 * @param name its path from the base directory of the run, with forward slashes: what diffs, rows
 *     and messages call it
 */
record JavaFile(Path path, String name) implements Comparable<JavaFile> {
  /** The name without its folders and {@code .java}: the type that the file should declare. */
  String simpleName() {
    return name.substring(name.lastIndexOf('/') + 1, name.length() - ".java".length());
  }

  /** The folder with a slash at its end, or nothing for a file of the base directory. */
  String folder() {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(JavaFile other) {
    return name.compareTo(other.name);
  }
}
