package io.github.lockscope.flow;

/**
 * What may be spent on following the ways through one method. Loops in loops, and {@code finally}
 * in {@code finally}, are walked through again and again, twice as often with each level.
 */
final class Effort {
  /** Takes about a second. A method of hundreds of lines and dozens of locks takes a tenth. */
  private static final int MOST = 500_000;

  private int left = MOST;

  /**
   * Spends some on a statement.
   *
   * @param paths the ways by which it is reached
   */
  void spendOn(Paths paths) {
    left -= paths.all().size();
    if (left < 0) {
      throw new TooManyWaysException();
    }
  }
}
