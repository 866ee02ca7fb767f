package io.github.lockscope.proof.generate;

import java.util.List;
import java.util.stream.Stream;

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

  static final Lock MONITOR =
      new Lock(
          "private final Monitor room = new Monitor();",
          "room.enter();",
          "room.leave();",
          "room.tryEnter()");

  /** One whose release may fail with a checked exception. */
  static final Lock MUTEX =
      new Lock(
          "private final InterProcessLock mutex = new InterProcessMutex(null, \"/mutex\");",
          "mutex.acquire();",
          "mutex.release();",
          "mutex.acquire(7, TimeUnit.SECONDS)");

  /** Several locks of one kind. */
  static final Lock ELEMENT =
      new Lock(
          "private final Lock[] row = {new ReentrantLock(), new ReentrantLock()};",
          "row[n].lock();",
          "row[n].unlock();",
          "row[n].tryLock()");

  /** A lock that a method hands out. */
  static final Lock HANDED_OUT =
      new Lock(
          "private final Lock own = new ReentrantLock(); private Lock own() { return own; }",
          "own().lock();",
          "own().unlock();",
          "");

  /** A lock that a local variable stands for. */
  static final Lock VIEW =
      new Lock(READ.field, "Lock %s = pair.readLock(); %<s.lock();", "%s.unlock();", "");

  static final Lock PERMITS =
      new Lock(
          "private final Semaphore seats = new Semaphore(9);",
          "seats.acquire(3);",
          "seats.release(3);",
          "seats.tryAcquire(3)");

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
          OWN,
          MONITOR,
          MUTEX,
          ELEMENT,
          HANDED_OUT,
          VIEW,
          PERMITS);

  boolean hasAttempt() {
    return !attempt.isEmpty();
  }

  /** Its declaration by the type that can be asked questions. */
  String askableField() {
    return field
        .replace("private final Lock lock", "private final ReentrantLock lock")
        .replace("private final ReadWriteLock", "private final ReentrantReadWriteLock");
  }

  /** The statements that take it. */
  List<Piece> acquires(String name) {
    return Stream.of(acquire.formatted(name).split("(?<=;) ")).map(Piece::line).toList();
  }

  /** Whether what is taken has a name, so that only who knows it can release. */
  boolean isNamed() {
    return acquire.contains("%s");
  }
}
