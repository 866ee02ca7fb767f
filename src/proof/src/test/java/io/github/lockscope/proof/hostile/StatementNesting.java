package io.github.lockscope.proof.hostile;

import io.github.lockscope.proof.hostile.HostileFile.Fate;
import java.util.List;

/** Statements that are nested as deep as anyone likes. A # stands for the depth. */
enum StatementNesting {
  BLOCK("{\n", "}\n"),
  IF("if (go) {\n", "}\n"),
  ELSE_IF("if (count == 7) {\ncount--;\n} else ", ""),
  BARE_IF("if (go)\n", ""),
  FOR("for (; count < 9; count++) {\n", "}\n"),
  FOR_EACH("for (String each# : new String[1]) {\n", "}\n"),
  WHILE("while (go) {\n", "}\n"),
  DO("do {\n", "} while (go);\n"),
  SWITCH("switch (count) {\ncase 1:\n", "}\n"),
  SWITCH_ARROW("switch (count) {\ncase 1 -> {\n", "}\ndefault -> count--;\n}\n"),
  TRY("try {\n", "} finally {\ncount--;\n}\n"),
  // Compilers copy each finally, so that these double with each level.
  TRY_IN_FINALLY("try {\ncount--;\n} finally {\n", "}\n", Fate.PARSES),
  TRY_IN_CATCH("try {\ncount--;\n} catch (RuntimeException e#) {\n", "}\n"),
  // Compilers close all of them at each return, and soon have no room for that.
  RESOURCE("try (java.io.StringReader in# = null) {\n", "}\n", Fate.PARSES),
  SYNCHRONIZED("synchronized (this) {\n", "}\n"),
  LABEL("label#:\n{\n", "}\n"),
  LAMBDA("Runnable job# = () -> {\n", "};\n", Fate.PARSES),
  // Their names get too long for files.
  ANONYMOUS_CLASS("new Object() {\nvoid work#() {\n", "}\n};\n", Fate.PARSES),
  LOCAL_CLASS("class Local# {\nvoid work() {\n", "}\n}\n", Fate.PARSES);

  private final String open;
  private final String close;
  private final Fate fate;

  StatementNesting(String open, String close) {
    this(open, close, Fate.COMPILES);
  }

  StatementNesting(String open, String close, Fate fate) {
    this.open = open;
    this.close = close;
    this.fate = fate;
  }

  /** A file for each of the places where they can be. */
  List<HostileFile> all(int depth) {
    return List.of(around(depth), inside(depth), aroundRelease(depth));
  }

  /** Statements around a region. */
  private HostileFile around(int depth) {
    return file("Around", nested(depth, "{\n" + LockClass.REGION + "}\n"));
  }

  /** Statements inside a region. */
  private HostileFile inside(int depth) {
    return file(
        "Inside",
        "lock.lock(); // site\n" + nested(depth, "{\ncount++;\n}\n") + "lock.unlock();\n");
  }

  /** Statements that lead to a release, beside one that is always reached. */
  private HostileFile aroundRelease(int depth) {
    boolean isReached = this == LAMBDA || this == ANONYMOUS_CLASS || this == LOCAL_CLASS;
    String release = isReached ? "lock.unlock();\n" : "lock.unlock();\nreturn;\n";
    return file(
        "AroundRelease",
        "lock.lock(); // site\n"
            + nested(depth, "if (count > 3) {\n" + release + "}\n")
            + "lock.unlock();\n");
  }

  private String nested(int depth, String core) {
    return LockClass.repeat(open, depth) + core + LockClass.repeatBackwards(close, depth);
  }

  private HostileFile file(String suffix, String statements) {
    String name = LockClass.className(this, suffix);
    return new HostileFile(
        "nesting/" + name + ".java", LockClass.withStatements(name, statements), fate);
  }
}
