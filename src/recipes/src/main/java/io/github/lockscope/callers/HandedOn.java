package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.Receiver;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;

/** Whether another method of the file releases a lock without having acquired it. */
public final class HandedOn {
  private HandedOn() {}

  /** Whether a hold is handed on to another method. */
  public static boolean is(LockCall acquire, Holds holds) {
    if (acquire.bound() instanceof Receiver.Local || isReleasedHere(acquire, holds)) {
      return false;
    }
    boolean isKept = KeptStamp.is(acquire, holds);
    Set<UUID> acquirers =
        holds
            .all()
            .filter(LockCall::acquires)
            .filter(other -> mayBeSameLock(acquire, other) || isByViewOf(acquire, other))
            .map(LockCall::callable)
            .collect(Collectors.toSet());
    return holds
        .all()
        .filter(LockCall::releases)
        .filter(call -> !call.callable().equals(acquire.callable()))
        .filter(
            call ->
                isByViewOf(acquire, call)
                    || isWithoutStampOf(acquire, call)
                    || (mayBeSameLock(acquire, call) && !(isKept && call.operation().stamped())))
        .anyMatch(release -> !isInOneOf(acquirers, release));
  }

  /** {@code for (Node node : nodes) node.lock.lock();}, and such a loop that releases them all. */
  private static boolean isReleasedHere(LockCall acquire, Holds holds) {
    return holds
        .beside(acquire)
        .filter(call -> call.releases() && !holds.isClaimed(call) && !call.isSameLock(acquire))
        .anyMatch(release -> mayBeSameLock(acquire, release));
  }

  /** What a callback releases may be what the code that hands it out has taken. */
  private static boolean isInOneOf(Set<UUID> callables, LockCall release) {
    return release
        .cursor()
        .getPathAsStream(J.class::isInstance)
        .anyMatch(tree -> callables.contains(((J) tree).getId()));
  }

  /** {@code node.lock} in one method may be {@code next.lock} in another. */
  private static boolean mayBeSameLock(LockCall acquire, LockCall other) {
    return acquire.isSameLock(other)
        || (acquire.isOfKindOf(other)
            && acquire.bound().ofAnyInstance().equals(other.bound().ofAnyInstance()));
  }

  /** {@code asWriteLock().unlock()} gives up what {@code writeLock()} took, whatever its stamp. */
  static boolean isByViewOf(LockCall call, LockCall other) {
    return other.bound() instanceof Receiver.View view
        && view.target().equals(call.bound())
        && switch (call.operation().mode()) {
          case READ -> view.method().equals("asReadLock");
          case WRITE -> view.method().equals("asWriteLock");
          case ANY -> false;
        };
  }

  /** {@code tryUnlockWrite()} gives up what {@code asWriteLock().lock()} took. */
  public static boolean isWithoutStampOf(LockCall acquire, LockCall release) {
    return !release.operation().stamped() && isByViewOf(release, acquire);
  }
}
