package web;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class SessionStore {
  private final ReentrantLock guard = new ReentrantLock();
  private final Map<String, Long> lastSeen = new HashMap<>();

  void touch(String id) {
    long now = System.currentTimeMillis();
    // The store is shared with the reaper, which walks over all sessions
    // and drops those that were not seen for half an hour. It holds the
    // same lock while it does so:
    //
    //     reaper -> guard -> lastSeen
    //
    // Do not call out of this class from here on.
    guard.lock();
    try {
      // Older entries are overwritten.
      lastSeen.put(id, now);
    } finally {
      guard.unlock();
    }
  }

  int expire(long before) {
    /*
     * One pass only:
     *   - no new sessions meanwhile
     */
    guard.lock();
    try {
      lastSeen.values().removeIf(seen -> seen < before);
      return lastSeen.size();
    } finally {
      guard.unlock();
    }
  }

  void clear() {
    /**
     * Taken even though the map could be replaced:
     * the reaper may hold an iterator.
     */
    guard.lock();
    try {
      lastSeen.clear();
    } finally {
      guard.unlock();
    }
  }
}
