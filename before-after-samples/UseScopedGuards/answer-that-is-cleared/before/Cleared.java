import java.util.concurrent.locks.ReentrantLock;

class Cleared {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void early(Runnable outside) {
    boolean held = lock.tryLock();
    try {
      n++;
      if (held) {
        held = false;
        lock.unlock();
      }
      outside.run();
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }

  void late() {
    boolean held = lock.tryLock();
    try {
      if (!held) {
        lock.lock();
        held = true;
      }
      n++;
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }
}
