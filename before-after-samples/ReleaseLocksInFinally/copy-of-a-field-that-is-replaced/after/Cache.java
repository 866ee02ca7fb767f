import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class Cache {
  private ReentrantLock lock = new ReentrantLock();
  private Map<String, String> entries = new HashMap<>();

  void renew(Map<String, String> loaded) {
    ReentrantLock held = lock;
    held.lock();
    try {
      entries = new HashMap<>(loaded);
      lock = new ReentrantLock();
    } finally {
      held.unlock();
    }
  }

  int size() {
    return entries.size();
  }
}
