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
}
