package io.github.lockscope.proof.generate;

/** Kinds of flow by which figures are told apart; a method has several. */
public enum Flow {
  /** The lock is released before the code is left early. */
  EARLY_RELEASE("released before an early exit"),
  /** Work follows such a release. */
  WORK_AFTER_EARLY_RELEASE("work after an early release"),
  /** Some way out is taken with the lock held. */
  LEAKING_EXIT("an exit with the lock held"),
  /** Several branches of a statement release. */
  RELEASE_IN_BRANCHES("several branches release"),
  /** There is a loop in or around the region. */
  LOOP("loop"),
  /** There is a {@code switch} in or around the region. */
  SWITCH("`switch`"),
  /** There is a {@code try} in or around the region. */
  TRY("`try`"),
  /** A {@code finally} releases. */
  RELEASE_IN_FINALLY("a `finally` releases"),
  /** A {@code catch} releases. */
  RELEASE_IN_CATCH("a `catch` releases"),
  /** The lock may not be got. */
  TRY_LOCK("`tryLock()`"),
  /** The lock is taken and released under a condition. */
  CONDITIONAL("locked under a condition"),
  /** The lock is taken several times, one after the other. */
  REPEATED("locked several times"),
  /** There are several locks. */
  SEVERAL_LOCKS("several locks"),
  /** A value of the region is needed after it. */
  VALUE_NEEDED_LATER("a value of the region is needed later"),
  /** Somebody signals or waits. */
  CONDITION("signals or waits"),
  /** A lock is asked who holds it. */
  QUESTION("asks who holds the lock"),
  /** Other methods of the class are called. */
  OTHER_METHOD("calls of other methods of the class"),
  /** A lock is taken or released by another method for the one that calls it. */
  HANDED_OVER("another method takes or releases for this one"),
  /** The region is in a lambda or a class inside the method. */
  INNER_CALLABLE("lambda or inner class");

  private final String text;

  Flow(String text) {
    this.text = text;
  }

  /** The kind in words, for readers of the results. */
  String text() {
    return text;
  }
}
