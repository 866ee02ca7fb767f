import java.util.concurrent.locks.ReentrantLock;

class Asked {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void asked(Runnable outside) {
    lock.lock();
    boolean held = true;
    try {
      switch (n) {
        case 1:
          held = false;
          lock.unlock();
          outside.run();
          break;
        default:
          n++;
      }
      if (held) {
        n--;
      }
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }

  void clearedBehind(Runnable outside) {
    lock.lock();
    boolean held = true;
    try {
      switch (n) {
        case 1:
          lock.unlock();
          held = false;
          outside.run();
          break;
        default:
          n++;
      }
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }
}
