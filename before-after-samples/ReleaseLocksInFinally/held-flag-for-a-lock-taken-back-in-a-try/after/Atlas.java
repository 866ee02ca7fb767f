import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.UnaryOperator;

class Atlas {
  private final ReadWriteLock rw = new ReentrantReadWriteLock();
  private final Map<String, String> maps = new HashMap<>();

  String map(String place, UnaryOperator<String> draw) {
    String map;
    rw.readLock().lock();
    boolean held = true;
    try {
      map = maps.get(place);
      if (map == null) {
        held = false;
        rw.readLock().unlock();
        rw.writeLock().lock();
        try {
          map = draw.apply(place);
          maps.put(place, map);
          rw.readLock().lock();
          held = true;
        } finally {
          rw.writeLock().unlock();
        }
      }
    } finally {
      if (held) {
        rw.readLock().unlock();
      }
    }
    return map;
  }
}
