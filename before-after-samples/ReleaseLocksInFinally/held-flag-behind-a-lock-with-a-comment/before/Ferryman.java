import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferryman {
  private final Lock rope = new ReentrantLock();
  private int crossings;

  int cross(boolean isFull, Runnable bell, Runnable pole) {
    rope.lock(); /* first */ if (isFull) { rope.unlock(); bell.run(); return -1; } // too late
    pole.run();
    crossings++;
    rope.unlock();
    return 1;
  }
}
