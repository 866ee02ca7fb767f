package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.oracle.LockKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The protocols that programs take locks by and that a user has to name. */
enum Requested {
  SEMAPHORE("Semaphore", ""),
  MONITOR("Monitor", "com.google.common.util.concurrent.Monitor#enter+tryEnter/leave"),
  MUTEX(
      "InterProcessLock",
      "org.apache.curator.framework.recipes.locks.InterProcessLock#acquire/release"),
  DOOR("generated.Door#enter+tryEnter/leave", "generated.Door#enter+tryEnter/leave");

  private final String named;
  private final String definition;

  /**
   * A protocol.
   *
   * @param named as the option {@code protocols} names it
   * @param definition its calls; empty for a lock of the platform
   */
  Requested(String named, String definition) {
    this.named = named;
    this.definition = definition;
  }

  /** What the option {@code protocols} is to be set to. */
  static List<String> names() {
    return Stream.of(values()).map(requested -> requested.named).toList();
  }

  /** The kinds of locks that are not of the platform. */
  static List<LockKind> kinds() {
    return Arrays.stream(values())
        .map(requested -> requested.definition)
        .filter(definition -> !definition.isEmpty())
        .map(LockKind::of)
        .toList();
  }
}
