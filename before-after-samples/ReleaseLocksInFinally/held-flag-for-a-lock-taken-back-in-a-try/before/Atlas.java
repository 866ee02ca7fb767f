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
    map = maps.get(place);
    if (map == null) {
      rw.readLock().unlock();
      rw.writeLock().lock();
      try {
        map = draw.apply(place);
        maps.put(place, map);
        rw.readLock().lock();
      } finally {
        rw.writeLock().unlock();
      }
    }
    rw.readLock().unlock();
    return map;
  }
}
