import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock bar = new ReentrantLock();
  private int visitors;

  boolean isTired() {
    return visitors > 41;
  }

  void count(Runnable gate) {
    boolean got = true;
    boolean held = false;
    try {
      while (!(held = bar.tryLock())) {
        if (isTired()) {
          got = false;
          break;
        }
      }
      if (got) {
        gate.run();
        visitors++;
      }
    } finally {
      if (held) {
        bar.unlock();
      }
    }
  }
}
