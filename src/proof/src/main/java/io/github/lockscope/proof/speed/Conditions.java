package io.github.lockscope.proof.speed;

/**
 * Under which everything is measured.
 *
 * @param runs how many runs the medians are of
 * @param heap the largest heap of all but the command line
 */
record Conditions(int runs, String heap) {

  /** The command that writes the page. */
  static final String COMMAND = "mvn -B verify -Pbenchmark -DskipTests";

  @Override
  public String toString() {
    return "medians of %d runs, in turns, on %d cores, JDK %s"
        .formatted(
            runs, Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
  }
}
