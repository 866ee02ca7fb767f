import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Phases {
  private final ReentrantLock lock = new ReentrantLock();
  private final StampedLock stamps = new StampedLock();
  private int n;

  void inGroups(Runnable outside) {
    lock.lock();
    boolean held = true;
    try {
      switch (n) {
        case 1:
          n++;
          held = false;
          lock.unlock();
          outside.run();
          break;
        default:
          n = 0;
      }
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }

  void ofStamp(Runnable outside) {
    long stamp = stamps.writeLock();
    boolean held = true;
    try {
      if (n++ > 2) {
        held = false;
        stamps.unlockWrite(stamp);
        outside.run();
      }
    } finally {
      if (held) {
        stamps.unlockWrite(stamp);
      }
    }
  }

  void heldAnew(Runnable outside) {
    lock.lock();
    boolean held = true;
    try {
      if (n > 2) {
        held = false;
        lock.unlock();
        outside.run();
        lock.lock();
        try {
          n--;
        } finally {
          lock.unlock();
        }
      }
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }

  void heldByTaskAsWell(java.util.concurrent.Executor tasks, Runnable outside) {
    lock.lock();
    try {
      tasks.execute(
          () -> {
            lock.lock();
            boolean held = true;
            try {
              if (n > 2) {
                held = false;
                lock.unlock();
                outside.run();
              }
            } finally {
              if (held) {
                lock.unlock();
              }
            }
          });
    } finally {
      lock.unlock();
    }
  }
}
