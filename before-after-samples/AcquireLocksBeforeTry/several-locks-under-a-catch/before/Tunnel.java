import java.util.concurrent.locks.ReentrantLock;

class Tunnel {
  private final ReentrantLock east = new ReentrantLock();
  private final ReentrantLock west = new ReentrantLock();
  private int trains = 17;

  boolean pass() {
    try {
      east.lockInterruptibly();
      west.lockInterruptibly();
      trains--;
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      west.unlock();
      east.unlock();
    }
  }
}
