import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock lock = new ReentrantLock();
  private int inside;
  private int refused;

  void onEvent(char event) {
    switch (event) {
      case 'I': // in
        lock.lock();
        try {
          inside++;
        } finally {
          lock.unlock();
        }
        break;
      case 'O':
        // Out.
        // Never negative.
        lock.lock();
        try {
          inside = Math.max(0, inside - 1);
        } finally {
          lock.unlock();
        }
        // One leaves at a time.
        break;
      default:
        lock.lock();
        try {
          refused++;
        } finally {
          lock.unlock();
        }
    }
  }
}
