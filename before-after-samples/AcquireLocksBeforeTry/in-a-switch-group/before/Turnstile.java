import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock lock = new ReentrantLock();
  private int inside;
  private int refused;

  void onEvent(char event) {
    switch (event) {
      case 'I': // in
        try {
          lock.lock();
          inside++;
        } finally {
          lock.unlock();
        }
        break;
      case 'O':
        // Out.
        try {
          // Never negative.
          lock.lock();
          inside = Math.max(0, inside - 1);
        } finally {
          lock.unlock();
        }
        // One leaves at a time.
        break;
      default:
        try {
          lock.lock();
          refused++;
        } finally {
          lock.unlock();
        }
    }
  }
}
