import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferryman {
  private final Lock rope = new ReentrantLock();
  private int crossings;

  int cross(boolean isFull, Runnable bell, Runnable pole) {
    rope.lock();
    boolean held = true;
    try {
      /* first */ if (isFull) { held = false; rope.unlock(); bell.run(); return -1; } // too late
      pole.run();
      crossings++;
    } finally {
      if (held) {
        rope.unlock();
      }
    }
    return 1;
  }
}
