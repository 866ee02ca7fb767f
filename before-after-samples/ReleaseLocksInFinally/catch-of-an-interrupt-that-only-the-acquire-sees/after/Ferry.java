import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock ramp = new ReentrantLock();
  private int cars;

  boolean load(Runnable horn) {
    try {
      ramp.lockInterruptibly();
      try {
        cars += 2;
        horn.run();
      } finally {
        ramp.unlock();
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
