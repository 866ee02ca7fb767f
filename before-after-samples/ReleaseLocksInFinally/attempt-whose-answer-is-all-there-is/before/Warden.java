import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Warden {
  final ReentrantLock cell = new ReentrantLock();
  private int visits;

  void lockUnfairly() {
    if (!cell.tryLock()) {
      cell.lock();
    }
  }

  boolean tryOnce() {
    boolean isOpen = cell.tryLock();
    return isOpen;
  }

  boolean tryAndTell() {
    if (cell.tryLock()) {
      return true;
    }
    return false;
  }

  long tryFor(long seconds) throws InterruptedException {
    boolean isOpen = seconds < 0 ? cell.tryLock() : cell.tryLock(seconds, TimeUnit.SECONDS);
    return isOpen ? 1 : 0;
  }

  boolean visit(Runnable talk) {
    if (cell.tryLock()) {
      talk.run();
      return true;
    }
    return false;
  }
}
