package io.github.lockscope.proof.generate;

import java.util.List;

/**
 * A lock of the generated class.
 *
 * @param field its declaration
 * @param acquire the statement that takes it; {@code %s} stands for a new name
 * @param release the statement that gives it up; {@code %s} stands for the same name
 * @param attempt the expression that says whether it was got; empty where there is none
 */
record Lock(String field, String acquire, String release, String attempt) {
  static final Lock PLAIN =
      new Lock(
          "private final Lock lock = new ReentrantLock();",
          "lock.lock();",
          "lock.unlock();",
          "lock.tryLock()");

  static final Lock INTERRUPTIBLE =
      new Lock(
          "private final ReentrantLock gate = new ReentrantLock();",
          "gate.lockInterruptibly();",
          "gate.unlock();",
          "gate.tryLock(7, TimeUnit.SECONDS)");

  static final Lock READ =
      new Lock(
          "private final ReadWriteLock pair = new ReentrantReadWriteLock();",
          "pair.readLock().lock();",
          "pair.readLock().unlock();",
          "pair.readLock().tryLock()");

  static final Lock WRITE =
      new Lock(READ.field, "pair.writeLock().lock();", "pair.writeLock().unlock();", "");

  static final Lock STAMPED =
      new Lock(
          "private final StampedLock stamps = new StampedLock();",
          "long %s = stamps.writeLock();",
          "stamps.unlockWrite(%s);",
          "");

  static final Lock STAMPED_READ =
      new Lock(STAMPED.field, "long %s = stamps.readLock();", "stamps.unlockRead(%s);", "");

  static final Lock SEMAPHORE =
      new Lock(
          "private final Semaphore permits = new Semaphore(1);",
          "permits.acquire();",
          "permits.release();",
          "permits.tryAcquire()");

  static final Lock OWN =
      new Lock(
          "private final Door door = new Door();",
          "door.enter();",
          "door.leave();",
          "door.tryEnter()");

  /** Often used ones stand here more than once. */
  static final List<Lock> ALL =
      List.of(
          PLAIN,
          PLAIN,
          PLAIN,
          PLAIN,
          PLAIN,
          INTERRUPTIBLE,
          INTERRUPTIBLE,
          READ,
          READ,
          WRITE,
          WRITE,
          STAMPED,
          STAMPED,
          STAMPED_READ,
          SEMAPHORE,
          OWN);

  boolean hasAttempt() {
    return !attempt.isEmpty();
  }

  /** Whether what is taken has a name, so that only who knows it can release. */
  boolean isStamped() {
    return acquire.startsWith("long ");
  }
}
