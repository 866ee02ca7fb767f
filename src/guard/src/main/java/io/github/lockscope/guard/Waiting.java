package io.github.lockscope.guard;

import java.time.Duration;

/** How long threads wait, and how they are named. */
final class Waiting {
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private Waiting() {}

  /** The length of a wait, 292 years at most. */
  static long nanoseconds(Duration timeout) {
    return timeout.compareTo(LONGEST) > 0
        ? Long.MAX_VALUE
        : timeout.isNegative() ? 0 : timeout.toNanos();
  }

  static String name(Thread thread) {
    return "thread \"" + thread.getName() + '"';
  }

  static IllegalMonitorStateException notOwner(Object lock, Thread owner) {
    return new IllegalMonitorStateException(
        "The hold on "
            + lock
            + " belongs to "
            + name(owner)
            + " and cannot be released by "
            + name(Thread.currentThread()));
  }
}
