import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock bar = new ReentrantLock();
  private int visitors;

  boolean isTired() {
    return visitors > 41;
  }

  void count(Runnable gate) {
    boolean got = true;
    while (!bar.tryLock()) {
      if (isTired()) {
        got = false;
        break;
      }
    }
    if (got) {
      gate.run();
      visitors++;
      bar.unlock();
    }
  }

  void countInAnyCase(Runnable gate) {
    while (!bar.tryLock()) {
      if (isTired()) {
        break;
      }
    }
    try {
      gate.run();
    } finally {
      bar.unlock();
    }
  }

  Lock handOut() {
    while (!bar.tryLock()) {
      if (isTired()) {
        break;
      }
    }
    return bar;
  }
}
