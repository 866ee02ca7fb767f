package io.github.lockscope.proof.oracle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The kinds of locks that a comparison is about: those of the platform, which always count, and
 * others.
 *
 * @param others kinds of locks that a program may have code of its own for; that code is not run
 */
record LockKinds(List<LockKind> others) {
  private static final List<LockKind> PLATFORM =
      List.of(
          new LockKind(
              "java.util.concurrent.locks.Lock",
              LockKind.Counting.HOLDS,
              Set.of("lock", "lockInterruptibly", "tryLock"),
              Set.of("unlock")),
          new LockKind(
              "java.util.concurrent.locks.StampedLock",
              LockKind.Counting.STAMPS,
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
          new LockKind(
              "java.util.concurrent.Semaphore",
              LockKind.Counting.PERMITS,
              Set.of("acquire", "acquireUninterruptibly", "tryAcquire"),
              Set.of("release")));

  /** The kind of lock that a call in the code of a program is about. */
  Optional<LockKind> of(MethodInsnNode call, OwnTypes own) {
    return Stream.concat(PLATFORM.stream(), others.stream())
        .filter(kind -> kind.has(call.name))
        .filter(kind -> own.isA(call.owner, kind.type()))
        .findFirst();
  }

  /**
   * The kind of lock that a call is about when it runs.
   *
   * @param isOwn whether the program has code for it; a lock of the platform is then no such lock
   */
  Optional<LockKind> of(Class<?> receiver, String call, boolean isOwn) {
    return Stream.concat(isOwn ? Stream.of() : PLATFORM.stream(), others.stream())
        .filter(kind -> kind.has(call))
        .filter(kind -> isA(receiver, kind.type()))
        .findFirst();
  }

  private static boolean isA(Class<?> type, String name) {
    return type.getName().equals(name)
        || Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
            .anyMatch(parent -> isA(parent, name));
  }
}
