package io.github.lockscope;

import java.util.UUID;
import java.util.stream.Stream;

/** Whether another method of the file releases a lock without having acquired it. */
final class HandedOn {
  private HandedOn() {}

  /** Whether a hold is handed on to another method. */
  static boolean is(LockCall acquire, Holds holds) {
    return releasersElsewhere(acquire, holds)
        .anyMatch(
            callable ->
                holds
                    .all()
                    .filter(call -> call.callable().equals(callable))
                    .filter(LockCall::acquires)
                    .noneMatch(other -> mayBeSameLock(acquire, other)));
  }

  private static Stream<UUID> releasersElsewhere(LockCall acquire, Holds holds) {
    return acquire.bound() instanceof Receiver.Local
        ? Stream.empty()
        : holds
            .all()
            .filter(LockCall::releases)
            .filter(call -> !call.callable().equals(acquire.callable()))
            .filter(call -> mayBeSameLock(acquire, call) || isViewOf(acquire, call))
            .map(LockCall::callable)
            .distinct();
  }

  /** {@code node.lock} in one method may be {@code next.lock} in another. */
  private static boolean mayBeSameLock(LockCall acquire, LockCall other) {
    return acquire.isSameLock(other)
        || (acquire.kind().equals(other.kind())
            && acquire.bound().ofAnyInstance().equals(other.bound().ofAnyInstance()));
  }

  /** {@code asWriteLock().unlock()} gives up what {@code writeLock()} took, whatever its stamp. */
  private static boolean isViewOf(LockCall acquire, LockCall release) {
    return acquire.operation().stamped()
        && release.bound() instanceof Receiver.View view
        && view.target().equals(acquire.bound())
        && view.method()
            .equals(
                acquire.operation().mode() == Protocol.Mode.READ ? "asReadLock" : "asWriteLock");
  }
}
