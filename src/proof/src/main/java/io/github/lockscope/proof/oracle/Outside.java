package io.github.lockscope.proof.oracle;

import java.util.regex.Pattern;

/** What would reach out of this process when it is constructed. */
final class Outside {
  private static final Pattern NAMES =
      Pattern.compile(
          "java[./](io[./](File[A-Z]|Print|Random)|net[./].*(Socket|Connection)|lang[./]Process).*");

  private Outside() {}

  /** Whether a class does; its name may be a binary or an internal one. */
  static boolean has(String className) {
    return NAMES.matcher(className).matches();
  }
}
