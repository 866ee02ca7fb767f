import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Poller {
  private final ReentrantLock lock = new ReentrantLock();
  private int polls;

  void poll(Runnable work) {
    // Others may be at it.
    boolean got = lock.tryLock(); // do not wait
    // The work is done either way.
    if (got) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    } else {
      polls++;
    }
  }

  boolean pollInTime(Runnable work, long millis) throws InterruptedException {
    final boolean held = lock.tryLock(millis, TimeUnit.MILLISECONDS);

    if (!held) {
      return false;
    }
    // got it
    try {
      work.run();
      return polls++ > 0;
    } finally {
      lock.unlock();
    }
  }

  void pollCaught(Runnable work) {
    boolean isFree = lock.tryLock();
    if (!isFree) {
      throw new IllegalStateException();
    }
    try {
      work.run();
    } catch (IllegalStateException e) {
      polls--;
    } finally {
      lock.unlock();
    }
  }

  void pollTwice(Runnable work, int kind) {
    switch (kind) {
      case 0:
        boolean got = lock.tryLock();
        if (got) {
          try {
            work.run();
          } finally {
            lock.unlock();
          }
        }
        break;
      default:
        polls = 0;
    }
    boolean gotAgain = lock.tryLock(); if (gotAgain) { try { polls++; } finally { lock.unlock(); } }
  }
}
