package io.github.lockscope.proof.hostile;

/** Expressions that are as deep or long as anyone likes. */
enum ExpressionNesting {
  PARENTHESES("boolean", "(", "go", ")"),
  NEGATIONS("boolean", "!", "go", ""),
  ANDS("boolean", "go && ", "go", ""),
  RIGHT_ANDS("boolean", "go && (", "go", ")"),
  TERNARIES("int", "go ? 1 : ", "2", ""),
  SUMS("int", "count + ", "count", ""),
  RIGHT_SUMS("int", "count - (", "count", ")"),
  // Two operators a level: javac takes the cube of their number.
  CONCATENATIONS("String", "\"a\" + count + ", "\"lock.lock();\"", "", 4),
  ASSIGNMENTS("int", "count = ", "3", ""),
  CASTS("int", "(int) ", "count", ""),
  CALLS("int", "same(", "count", ")"),
  CHAINED_CALLS("String", "", "\"\"", ".trim()"),
  INDICES("int", "table[", "0", "]"),
  SWITCHES("int", "switch (count) {\ndefault -> ", "1", ";\n}");

  private final String type;
  private final String open;
  private final String core;
  private final String close;
  private final int shrink;

  ExpressionNesting(String type, String open, String core, String close) {
    this(type, open, core, close, 1);
  }

  ExpressionNesting(String type, String open, String core, String close, int shrink) {
    this.type = type;
    this.open = open;
    this.core = core;
    this.close = close;
    this.shrink = shrink;
  }

  /** An expression inside a region. */
  HostileFile inside(int depth) {
    String name = LockClass.className(this, "Inside");
    String value = open.repeat(depth / shrink) + core + close.repeat(depth / shrink);
    return HostileFile.compiling(
        "nesting/" + name + ".java",
        LockClass.withMembers(
            name,
            """
            private final int[] table = {0};

            int same(int value) {
            return value;
            }

            %1$s work(boolean go) {
            lock.lock(); // site
            %1$s value = %2$s;
            lock.unlock();
            return value;
            }
            """
                .formatted(type, value)));
  }

  /** A condition that acquires at its very inside. */
  HostileFile aroundAcquire(int depth) {
    String name = LockClass.className(this, "Around");
    String value = open.repeat(depth) + "lock.tryLock()" + close.repeat(depth);
    return HostileFile.compiling(
        "nesting/" + name + ".java",
        LockClass.withStatements(
            name, "if (" + value + ") { // site\ncount++;\nlock.unlock();\n}\n"));
  }

  boolean isCondition() {
    return type.equals("boolean");
  }
}
