package io.github.lockscope.site;

/** How a site is rewritten. */
public enum Form {
  /** {@code lock(); try { … } finally { unlock(); }} around a region that released by hand. */
  TRY_FINALLY,

  /**
   * What stands between the acquire and the {@code try} whose {@code finally} releases moves in.
   */
  GAP_IN_TRY,

  /** A release that comes last in a {@code finally} gets a {@code finally} of its own in there. */
  NESTED_FINALLY,

  /** The acquire moves out of the {@code try} whose {@code finally} releases it. */
  ACQUIRE_BEFORE_TRY,

  /** A flag follows the lock, and a {@code finally} releases if it says that the lock is held. */
  HELD_FLAG,

  /** A guard is a resource of the {@code try}, and releases when that is left. */
  SCOPED_GUARD
}
