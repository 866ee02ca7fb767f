package io.github.lockscope.proof.oracle;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about who holds a lock. */
enum Query {
  isHeldByCurrentThread,
  isWriteLockedByCurrentThread,
  isLocked,
  isReadLocked,
  isWriteLocked,
  getHoldCount,
  getReadHoldCount,
  getReadLockCount,
  getWriteHoldCount;

  private static final Set<String> NAMES =
      Stream.of(values()).map(Query::name).collect(Collectors.toUnmodifiableSet());

  static Optional<Query> of(Link link, Object receiver) {
    return NAMES.contains(link.site().name()) && Answers.isLock(receiver.getClass())
        ? Optional.of(valueOf(link.site().name()))
        : Optional.empty();
  }

  Object answer(Locks locks, Object lock) {
    int count = count(locks, lock);
    return name().startsWith("get") ? (Object) count : (Object) (count > 0);
  }

  private int count(Locks locks, Object lock) {
    if (lock instanceof StampedLock) {
      return locks.stampCount(lock, /* alone= */ !name().contains("Read"));
    }
    return locks.holdCount(about(lock));
  }

  /** The lock that is asked about, which may be one of a pair. */
  Object about(Object lock) {
    return lock instanceof ReentrantReadWriteLock pair
        ? name().contains("Read") ? pair.readLock() : pair.writeLock()
        : lock;
  }
}
