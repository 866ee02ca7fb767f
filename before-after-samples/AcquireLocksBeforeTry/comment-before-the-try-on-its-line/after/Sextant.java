import java.util.concurrent.locks.ReentrantLock;

class Sextant {
  private final ReentrantLock mirror = new ReentrantLock();
  private int sights;

  void shoot(Runnable sun) {
    mirror.lock();
    /* at noon */ try {
      sun.run();
      sights++;
    } finally {
      mirror.unlock();
    }
  }
}
