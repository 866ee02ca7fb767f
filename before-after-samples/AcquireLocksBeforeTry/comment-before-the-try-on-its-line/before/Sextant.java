import java.util.concurrent.locks.ReentrantLock;

class Sextant {
  private final ReentrantLock mirror = new ReentrantLock();
  private int sights;

  void shoot(Runnable sun) {
    /* at noon */ try {
      mirror.lock();
      sun.run();
      sights++;
    } finally {
      mirror.unlock();
    }
  }
}
