import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;

class Archive {
  private final ReadWriteLock shelves;
  private int pages;

  Archive(ReadWriteLock shelves) {
    this.shelves = shelves;
  }

  void read(List<Boolean> isShared) {
    for (boolean shared : isShared) {
      ReadWriteLock used = null;
      boolean held = false;
      try {
        if (shared) {
          used = shelves;
          used.readLock().lock();
          held = true;
        }
        pages = Math.addExact(pages, 3);
      } finally {
        if (held) {
          used.readLock().unlock();
        }
      }
    }
  }
}
