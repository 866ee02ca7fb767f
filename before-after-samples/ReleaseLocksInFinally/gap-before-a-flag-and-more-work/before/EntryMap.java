import java.util.concurrent.locks.ReentrantLock;

class EntryMap {
  private final ReentrantLock lock = new ReentrantLock();

  void rehash(Runnable announcement, Runnable move, Runnable end) {
    lock.lock();
    boolean isLocked = true;
    announcement.run();
    try {
      move.run();
      lock.unlock();
      isLocked = false;
      announcement.run();
    } finally {
      if (isLocked) {
        lock.unlock();
      }
      end.run();
    }
  }
}
