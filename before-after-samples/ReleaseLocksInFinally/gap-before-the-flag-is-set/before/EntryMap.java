import java.util.concurrent.locks.ReentrantLock;

class EntryMap {
  private final ReentrantLock lock = new ReentrantLock();

  void rehash(Runnable announcement, Runnable move, boolean releases) {
    boolean isMine = lock.tryLock();
    announcement.run();
    isMine &= releases;
    try {
      move.run();
    } finally {
      if (isMine) {
        lock.unlock();
      }
    }
  }
}
