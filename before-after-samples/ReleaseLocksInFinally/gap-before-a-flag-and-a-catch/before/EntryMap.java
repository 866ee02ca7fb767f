import java.util.concurrent.locks.ReentrantLock;

class EntryMap {
  private final ReentrantLock lock = new ReentrantLock();
  private int failures;

  void rehash(Runnable announcement, Runnable move, boolean isShared) {
    boolean isLocked = false;
    if (isShared) {
      lock.lock();
      isLocked = true;
    }
    announcement.run();
    try {
      move.run();
    } catch (IllegalStateException e) {
      failures++;
    } finally {
      if (isLocked) {
        lock.unlock();
      }
    }
  }
}
