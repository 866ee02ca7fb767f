import java.util.concurrent.locks.ReentrantLock;

class Sauna {
  private final ReentrantLock door = new ReentrantLock();
  private int guests;

  boolean enter() {
    try {
      door.lockInterruptibly();
      try {
        guests++;
        return true;
      } finally {
        door.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
