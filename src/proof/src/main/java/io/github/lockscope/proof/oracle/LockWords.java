package io.github.lockscope.proof.oracle;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.Stream;

/** The kinds of locks, and which of their calls acquire and release. */
enum LockWords {
  LOCK(Lock.class, Set.of("lock", "lockInterruptibly", "tryLock"), Set.of("unlock")),
  STAMPED(
      StampedLock.class,
      Set.of(
          "writeLock",
          "writeLockInterruptibly",
          "tryWriteLock",
          "readLock",
          "readLockInterruptibly",
          "tryReadLock",
          "tryConvertToWriteLock",
          "tryConvertToReadLock"),
      Set.of(
          "unlock",
          "unlockRead",
          "unlockWrite",
          "tryUnlockRead",
          "tryUnlockWrite",
          "tryConvertToOptimisticRead")),
  SEMAPHORE(
      Semaphore.class,
      Set.of("acquire", "acquireUninterruptibly", "tryAcquire"),
      Set.of("release"));

  private final Class<?> type;
  private final Set<String> acquires;
  private final Set<String> releases;

  LockWords(Class<?> type, Set<String> acquires, Set<String> releases) {
    this.type = type;
    this.acquires = acquires;
    this.releases = releases;
  }

  Class<?> type() {
    return type;
  }

  boolean acquires(String name) {
    return acquires.contains(name);
  }

  boolean releases(String name) {
    return releases.contains(name);
  }

  /** The kind of a lock, if it is one. */
  static Optional<LockWords> of(Object receiver) {
    return Stream.of(values()).filter(words -> words.type.isInstance(receiver)).findFirst();
  }

  /** The kind of lock that a call in the code of a program is about. */
  static Optional<LockWords> of(String owner, OwnTypes own) {
    return Stream.of(values()).filter(words -> own.isA(owner, words.type)).findFirst();
  }
}
