package io.github.lockscope.cli;

import java.util.regex.Pattern;

/**
 * A file or directory that could not be done.
 *
 * @param name what it is called in this run
 * @param reason why, in a few words
 */
record Failure(String name, String reason) {
  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

  /** On one line, even if the reason is an exception's, which can have many. */
  @Override
  public String toString() {
    return name + ": " + LINE_ENDS.matcher(reason.strip()).replaceAll(" ");
  }
}
