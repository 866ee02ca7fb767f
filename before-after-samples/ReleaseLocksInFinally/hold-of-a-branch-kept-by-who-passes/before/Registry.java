import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class Registry {
  static class Entry {
    final ReentrantLock lock = new ReentrantLock();
  }

  private final Map<String, Entry> hosted = new HashMap<>();

  boolean hold(Entry entry, String key) {
    if (!entry.lock.isHeldByCurrentThread()) {
      entry.lock.lock();
      synchronized (hosted) {
        Entry current = hosted.get(key);
        if (current == null) {
          hosted.put(key, entry);
        } else {
          if (current != entry) {
            entry.lock.unlock();
            return false;
          }
        }
      }
    }
    return true;
  }

  boolean holdAnyway(Entry entry, String key) {
    if (!hosted.containsKey(key)) {
      entry.lock.lock();
      synchronized (hosted) {
        Entry current = hosted.put(key, entry);
        if (current != null) {
          entry.lock.unlock();
        }
      }
    }
    return true;
  }
}
