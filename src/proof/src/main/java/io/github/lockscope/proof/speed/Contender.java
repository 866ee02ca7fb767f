package io.github.lockscope.proof.speed;

/** What is measured, in the order of the columns. */
enum Contender {
  SCAN("`scan`"),
  DIFF("`diff`"),
  JAVAC("javac"),
  SPOON("Spoon"),
  OPEN_REWRITE("OpenRewrite"),
  ERROR_PRONE("Error Prone");

  private final String title;

  Contender(String title) {
    this.title = title;
  }

  /** How the page calls it. */
  String title() {
    return title;
  }
}
