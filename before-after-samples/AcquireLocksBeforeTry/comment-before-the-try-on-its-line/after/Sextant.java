import java.util.concurrent.locks.ReentrantLock;

class Sextant {
  private final ReentrantLock mirror = new ReentrantLock();
  private int sights;

  void shoot(Runnable sun) {
    /* at noon */ mirror.lock();
    try {
      sun.run();
      sights++;
    } finally {
      mirror.unlock();
    }
  }
}
