import java.util.concurrent.locks.ReentrantLock;

class Cabin {
  final ReentrantLock door = new ReentrantLock();
  private final ReentrantLock window = new ReentrantLock();
  private boolean isFree;
  private int knocks;

  boolean enter() {
    door.lock();
    if (isFree) {
      return true;
    }
    knocks++;
    door.unlock();
    return false;
  }

  boolean open() {
    window.lock();
    try {
      if (isFree) {
        return true;
      }
      knocks--;
    } finally {
      window.unlock();
    }
    return false;
  }
}
