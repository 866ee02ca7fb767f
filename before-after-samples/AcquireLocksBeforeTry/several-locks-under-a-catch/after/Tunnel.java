import java.util.concurrent.locks.ReentrantLock;

class Tunnel {
  private final ReentrantLock east = new ReentrantLock();
  private final ReentrantLock west = new ReentrantLock();
  private int trains = 17;

  boolean pass() {
    try {
      east.lockInterruptibly();
      try {
        west.lockInterruptibly();
        try {
          trains--;
          return true;
        } finally {
          west.unlock();
        }
      } finally {
        east.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
