package io.github.lockscope.proof.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is made to break tools. Each line with an acquire in it says so in a comment.
 *
 * @param path where it is to be put
 * @param text what it holds
 * @param charset how that is written
 * @param fate what is to become of it
 */
record HostileFile(String path, String text, Charset charset, Fate fate) {
  private static final Pattern LINE_END_OR_SITE = Pattern.compile("\r\n?|\n|// site");

  /** What is to become of a file. */
  enum Fate {
    /** It compiles, before and after, and each site has a row. */
    COMPILES,

    /** Each site has a row, though something in the file is missing or too much for javac. */
    PARSES,

    /** It is Java, but OpenRewrite cannot reproduce it: it has one row as a whole. */
    IS_REPORTED,

    /** The same where Java is too old for it; each site has a row elsewhere. */
    NEEDS_JAVA_21;

    boolean isWhole(int version) {
      return this == IS_REPORTED || (this == NEEDS_JAVA_21 && version < 21);
    }
  }

  HostileFile(String path, String text, Fate fate) {
    this(path, text, StandardCharsets.UTF_8, fate);
  }

  static HostileFile compiling(String path, String text) {
    return new HostileFile(path, text, Fate.COMPILES);
  }

  /** Whether javac reads it together with others. */
  boolean isPlainUtf8() {
    return charset.equals(StandardCharsets.UTF_8) && !text.startsWith("\ufeff");
  }

  byte[] bytes() {
    return text.getBytes(charset);
  }

  /** The lines with an acquire, as many times as they have one. */
  List<Integer> sites() {
    List<Integer> lines = new ArrayList<>();
    int line = 1;
    for (Matcher found = LINE_END_OR_SITE.matcher(text); found.find(); ) {
      if (found.group().startsWith("/")) {
        lines.add(line);
      } else {
        line++;
      }
    }
    return lines;
  }

  @Override
  public String toString() {
    return path;
  }
}
