import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

class EntryMap {
  private final ReentrantReadWriteLock listLocks = new ReentrantReadWriteLock();
  private final ReentrantLock tableLock = new ReentrantLock();
  private int lookups;

  String find(Iterable<String> entries, String key, Supplier<String> slowWay) {
    final ReentrantReadWriteLock.ReadLock listLock = listLocks.readLock();
    listLock.lock();
    boolean lockAcquired = true;
    // The first one is the oldest.
    Iterator<String> entry = entries.iterator();

    try {
      while (entry.hasNext()) {
        String next = entry.next();
        if (next == null) {
          listLock.unlock();
          lockAcquired = false;
          return slowWay.get();
        }
        if (next.startsWith(key)) {
          return next;
        }
      }
    } finally {
      if (lockAcquired) {
        listLock.unlock();
      }
    }
    return key;
  }

  boolean rehash(Runnable announcement, Runnable move) {
    boolean isMine = tableLock.tryLock();
    announcement.run();
    try {
      move.run();
      lookups = 0;
    } finally {
      if (isMine) {
        tableLock.unlock();
      }
    }
    return isMine;
  }

  int count(Iterable<String> entries, boolean isShared) {
    boolean isLocked = false;
    if (isShared) {
      tableLock.lock();
      isLocked = true;
    }
    Iterator<String> entry = entries.iterator();
    int size = lookups;
    try {
      while (entry.hasNext()) {
        size += entry.next().length();
      }
    } finally {
      if (isLocked) {
        tableLock.unlock();
      }
    }
    return size;
  }
}
