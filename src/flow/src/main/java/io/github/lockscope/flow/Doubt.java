package io.github.lockscope.flow;

/** Why the flow of a callable allows no plain {@code try} with a {@code finally}. */
public enum Doubt {
  /** There is syntax that is not known, or there are too many ways through the code. */
  CANNOT_TELL,

  /** Some way releases, does other work, and only then leaves the region. */
  WORK_AFTER_RELEASE,

  /** Some way releases, and acquires again before it leaves the region. */
  TAKEN_AGAIN,

  /** Some way releases a lock that it does not hold. */
  RELEASED_TWICE,

  /** A release gives up what one or another acquire took. */
  SHARED_RELEASE,

  /** The end of the acquire's block is reached with the lock on some ways and without on others. */
  HELD_AT_END,

  /** What comes back from the acquire is not looked at. */
  RESULT_IGNORED,

  /** Nothing separates the ways with the lock from those without. */
  NOT_SEPARATED,

  /** Every way leaves with the lock held. */
  NEVER_RELEASED
}
