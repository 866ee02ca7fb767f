package io.github.lockscope.proof.generate;

/** Kinds of flow by which figures are told apart; a method has several. */
public enum Flow {
  /** The lock is released before the code is left early. */
  EARLY_RELEASE,
  /** Work follows such a release. */
  WORK_AFTER_EARLY_RELEASE,
  /** Some way out is taken with the lock held. */
  LEAKING_EXIT,
  /** Several branches of a statement release. */
  RELEASE_IN_BRANCHES,
  /** There is a loop in or around the region. */
  LOOP,
  /** There is a {@code switch} in or around the region. */
  SWITCH,
  /** There is a {@code try} in or around the region. */
  TRY,
  /** A {@code finally} releases. */
  RELEASE_IN_FINALLY,
  /** A {@code catch} releases. */
  RELEASE_IN_CATCH,
  /** The lock may not be got. */
  TRY_LOCK,
  /** The lock is taken and released under a condition. */
  CONDITIONAL,
  /** The lock is taken several times, one after the other. */
  REPEATED,
  /** There are several locks. */
  SEVERAL_LOCKS,
  /** A value of the region is needed after it. */
  VALUE_NEEDED_LATER,
  /** The region is in a lambda or a class inside the method. */
  INNER_CALLABLE
}
