package io.github.lockscope.cli;

import java.nio.charset.StandardCharsets;

/** Writes paths the way git does in diffs. */
final class GitPath {
  private GitPath() {}

  /** The path as it is, or quoted where git could take it for something else. */
  static String of(String prefix, String name) {
    StringBuilder path = new StringBuilder();
    boolean quoted = false;
    for (byte b : (prefix + name).getBytes(StandardCharsets.UTF_8)) {
      if (b == '"' || b == '\\') {
        path.append('\\').append((char) b);
        quoted = true;
      } else if (b < ' ' || b == 0x7F) {
        path.append('\\').append(octal(b));
        quoted = true;
      } else {
        path.append((char) b);
      }
    }
    return quoted ? "\"" + path + "\"" : path.toString();
  }

  /** The path in a line of its own; a tab tells git that spaces before it are part of the name. */
  static String ofHeader(String prefix, String name) {
    return of(prefix, name) + (name.indexOf(' ') < 0 ? "" : "\t");
  }

  private static String octal(byte b) {
    int value = b & 0xFF;
    return "" + (value >> 6) + (value >> 3 & 7) + (value & 7);
  }
}
