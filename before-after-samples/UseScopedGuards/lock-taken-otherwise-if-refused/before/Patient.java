import java.util.concurrent.locks.ReentrantLock;

class Patient {
  private final ReentrantLock lock = new ReentrantLock();
  private int waits;

  void run(Runnable work) {
    if (lock.tryLock()) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    } else {
      waits++;
      lock.lock();
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }

  void runOrCount(Runnable work) {
    if (!lock.tryLock()) {
      lock.lock();
      try {
        waits++;
      } finally {
        lock.unlock();
      }
      return;
    }
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
