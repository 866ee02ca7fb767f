package io.github.lockscope.cli;

/**
 * A file or directory that could not be done.
 *
 * @param name what it is called in this run
 * @param reason why, in a few words
 */
record Failure(String name, String reason) {
  @Override
  public String toString() {
    return name + ": " + reason;
  }
}
