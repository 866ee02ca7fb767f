import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Routes {
  private final ReadWriteLock rw = new ReentrantReadWriteLock();
  private final Map<String, String> next = new HashMap<>();

  void put(String target, String gateway) {
    rw.writeLock().lock();
    try {
      next.put(target, gateway);
    } finally {
      rw.readLock().unlock();
    }
  }
}
