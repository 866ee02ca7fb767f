package io.github.lockscope.proof.speed;

import io.github.lockscope.guard.LockScope;
import io.github.lockscope.guard.StampScope;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a scope costs beside what it stands for, on locks that nobody else wants. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GuardCost {
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantReadWriteLock pair = new ReentrantReadWriteLock();
  private final StampedLock stamped = new StampedLock();
  private long count;

  @Benchmark
  public long lockByHand() {
    lock.lock();
    try {
      return ++count;
    } finally {
      lock.unlock();
    }
  }

  @Benchmark
  @SuppressWarnings("try") // Nothing is to be done with the scope.
  public long lockByScope() {
    try (LockScope held = LockScope.acquire(lock)) {
      return ++count;
    }
  }

  @Benchmark
  public long attemptByHand() {
    if (lock.tryLock()) {
      try {
        return ++count;
      } finally {
        lock.unlock();
      }
    }
    return -1;
  }

  @Benchmark
  public long attemptByScope() {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) {
        return ++count;
      }
    }
    return -1;
  }

  @Benchmark
  public long writeByHand() {
    pair.writeLock().lock();
    try {
      return ++count;
    } finally {
      pair.writeLock().unlock();
    }
  }

  @Benchmark
  @SuppressWarnings("try") // Nothing is to be done with the scope.
  public long writeByScope() {
    try (LockScope held = LockScope.acquireWrite(pair)) {
      return ++count;
    }
  }

  @Benchmark
  public long stampByHand() {
    long stamp = stamped.writeLock();
    try {
      return ++count;
    } finally {
      stamped.unlockWrite(stamp);
    }
  }

  @Benchmark
  @SuppressWarnings("try") // Nothing is to be done with the scope.
  public long stampByScope() {
    try (StampScope held = StampScope.acquireWrite(stamped)) {
      return ++count;
    }
  }

  /** As in a program with several kinds of locks, all of which go through the same code there. */
  @Benchmark
  public long severalByHand() {
    lock.lock();
    try {
      count++;
    } finally {
      lock.unlock();
    }
    pair.readLock().lock();
    try {
      count++;
    } finally {
      pair.readLock().unlock();
    }
    pair.writeLock().lock();
    try {
      return ++count;
    } finally {
      pair.writeLock().unlock();
    }
  }

  @Benchmark
  @SuppressWarnings("try") // Nothing is to be done with the scopes.
  public long severalByScope() {
    try (LockScope held = LockScope.acquire(lock)) {
      count++;
    }
    try (LockScope held = LockScope.acquireRead(pair)) {
      count++;
    }
    try (LockScope held = LockScope.acquireWrite(pair)) {
      return ++count;
    }
  }
}
