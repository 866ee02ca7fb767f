package io.github.lockscope.proof.hostile;

import io.github.lockscope.proof.hostile.HostileFile.Fate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files whose bytes are as few people write them. */
final class OddText {
  private static final String ODD =
      """
      import java.util.concurrent.locks.Lock;
      import java.util.concurrent.locks.ReentrantLock;

      class Odd {
        private final Lock lock = new ReentrantLock();
        private int count;

        // %1$s
        void work() {
          lock.lock(); // site %1$s
          String text = "%1$s" + count++; /* %1$s */
          lock.unlock(); // %1$s
        }
      }
      """;

  /** From several scripts, with pairs of surrogates, joiners, and marks that turn the direction. */
  private static final String BEYOND_LATIN =
      "\u00e4\u20ac \u65e5\u672c \ud83d\udd12\ud83d\udc68\u200d\ud83d\udc69"
          + " \u202e\u05e9\u05dc\u05d5\u05dd\u202c \u0627\u0644 e\u0301 \u00a0\u2028\u0085";

  private OddText() {}

  static List<HostileFile> all() {
    String latin = odd("Latin", "\u00e4\u00f6\u00a0\u00ff");
    String wide = odd("Wide", BEYOND_LATIN);
    return List.of(
        file("Wide", wide, StandardCharsets.UTF_8),
        file("Marked", "\ufeff" + odd("Marked", BEYOND_LATIN), StandardCharsets.UTF_8),
        file("Latin", latin, StandardCharsets.ISO_8859_1),
        file("WindowsLines", windows(odd("WindowsLines", "x")), StandardCharsets.UTF_8),
        file("NoLastLineEnd", odd("NoLastLineEnd", "x").stripTrailing(), StandardCharsets.UTF_8),
        file("EndMark", odd("EndMark", "x") + "\u001a", StandardCharsets.UTF_8),
        file("FormFeeds", odd("FormFeeds", "x").replace("  ", "\f "), StandardCharsets.UTF_8),
        file("LongLine", odd("LongLine", "x".repeat(60_000)), StandardCharsets.UTF_8),
        file("OneLine", oneLine("OneLine"), StandardCharsets.UTF_8),
        file("WideNames", wideNames(), StandardCharsets.UTF_8),
        file("EscapedLiterals", escapedLiterals(), StandardCharsets.UTF_8));
  }

  /** Files that Java reads, and that OpenRewrite does not give back as they were. */
  static List<HostileFile> beyondOpenRewrite() {
    return List.of(
        reported("MacLines", odd("MacLines", "x").replace('\n', '\r')),
        reported("MixedLines", mixed(odd("MixedLines", "x"))),
        reported("EscapedPairs", odd("EscapedPairs", "\\uuu20ac \\ud83d\\udd12")),
        reported(
            "EscapedNames",
            odd("EscapedNames", "x").replace("lock.lock()", "lo\\u0063k.l\\u006fck()")),
        reported(
            "EscapedLineEnd",
            odd("EscapedLineEnd", "x")
                .replace("String text", "// comment \\u000a lock.lock(); // site\nString text")),
        reported("EscapedBraces", odd("EscapedBraces", "x").replace("{", "\\u007b")));
  }

  /** Files that are no Java. */
  static List<HostileFile> noJava() {
    String odd = odd("Broken", "x");
    return List.of(
        reported("Unfinished", odd.substring(0, odd.indexOf("count++"))),
        reported("NoBrace", odd.substring(0, odd.length() - 3)),
        reported("TwoBraces", odd + "}\n"),
        reported("Dangling", odd.replace("count++;", "count++ +;")),
        reported("Nuls", "lock.lock();" + "\0".repeat(5_000)),
        reported("NulInside", odd.replace("count++", "count\0 ++")),
        new HostileFile(
            "odd/Binary.java",
            "\u00ca\u00fe\u00ba\u00be\0\0\u0001lock.lock()\u0080\u0081\u00ff\u00fe",
            StandardCharsets.ISO_8859_1,
            Fate.IS_REPORTED),
        reported("Prose", "Call lock.lock() and never unlock() again.\n"),
        reported("OpenComment", odd.replace("/* ", "/* lock.lock(); ").replace("*/", "")),
        reported("OpenText", odd.replace("\"x\"", "\"x")),
        reported("OpenBlock", odd.replace("\"x\"", "\"\"\"\n x")),
        reported("Merge", odd.replace("  void", "<<<<<<< ours\n  void")),
        reported("BadEscape", odd.replace("\"x\"", "\"\\u00g0\"")));
  }

  /** Files with nothing in them that could be a site. */
  static List<HostileFile> empty() {
    return List.of(
        HostileFile.compiling("odd/Empty.java", ""),
        HostileFile.compiling("odd/Blank.java", " \t\r\n\f"),
        HostileFile.compiling("odd/OnlyComment.java", "// lock.lock();"),
        HostileFile.compiling("odd/OnlyBlockComment.java", "/* lock.lock(); */"),
        HostileFile.compiling("odd/OnlySemicolons.java", ";;; // lock.lock();\n"),
        HostileFile.compiling("odd/OnlyImport.java", "import java.util.*; // lock.lock();\n"),
        HostileFile.compiling("odd/OnlyMark.java", "\ufeff"),
        HostileFile.compiling("odd/OnlyEnd.java", "\u001a"));
  }

  /** In two-byte characters, as the command line reads them by their mark and javac does not. */
  static List<HostileFile> twoBytes() {
    return List.of(
        new HostileFile(
            "odd/LittleEndian.java",
            "\ufeff" + odd("LittleEndian", BEYOND_LATIN),
            StandardCharsets.UTF_16LE,
            Fate.PARSES),
        new HostileFile(
            "odd/BigEndian.java",
            "\ufeff" + odd("BigEndian", BEYOND_LATIN),
            StandardCharsets.UTF_16BE,
            Fate.PARSES));
  }

  private static String odd(String name, String text) {
    return ODD.formatted(text).replace("class Odd", "class " + name);
  }

  private static HostileFile file(String name, String text, Charset charset) {
    return new HostileFile("odd/" + name + ".java", text, charset, Fate.COMPILES);
  }

  private static HostileFile reported(String name, String text) {
    return new HostileFile("odd/" + name + ".java", text, Fate.IS_REPORTED);
  }

  private static String windows(String text) {
    return text.replace("\n", "\r\n");
  }

  private static String mixed(String text) {
    StringBuilder mixed = new StringBuilder();
    List<String> ends = List.of("\n", "\r\n", "\r");
    int line = 0;
    for (String each : text.split("\n", -1)) {
      mixed.append(each).append(ends.get(line++ % ends.size()));
    }
    return mixed.toString();
  }

  private static String oneLine(String name) {
    return LockClass.withStatements(
                name, LockClass.repeat("lock.lock(); count++; lock.unlock(); ", 200))
            .replace('\n', ' ')
        + "// site".repeat(200);
  }

  private static String wideNames() {
    return odd("WideNames", "x")
        .replace("count", "\u00e4nzahl\u65e5\u672c\ud835\udd38")
        .replace("lock.", "\u0448\u043b\u044e\u0437.")
        .replace("Lock lock", "Lock \u0448\u043b\u044e\u0437");
  }

  /** Escapes where they stand for themselves only. */
  private static String escapedLiterals() {
    return odd("EscapedLiterals", "\\u00e4");
  }
}
