import java.util.concurrent.locks.ReentrantLock;

class Porter {
  private final ReentrantLock gate = new ReentrantLock();
  private int bags;

  void carry(Runnable trolley, Runnable tip) {
    gate.lock(); // both wings
    boolean held = true;
    try {
      if (++bags > 4) {
        held = false;
        gate.unlock(); // before the tip
        tip.run();
        return;
      }
      trolley.run();
    } finally {
      if (held) {
        gate.unlock(); // both wings
      }
    }
  }

  void rest(Runnable bench) {
    gate.lock();
    boolean held = true;
    try {
      bags -= Integer.parseInt("2");
      if (bags > 2) {
        // nobody sits yet
      } else {
        held = false;
        gate.unlock();
        bench.run();
      }
    } finally {
      if (held) {
        gate.unlock();
      }
    }
  }
}
