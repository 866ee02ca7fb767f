import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

class Almanac {
  private final ReadWriteLock rw = new ReentrantReadWriteLock();
  private final Map<Integer, String> days = new HashMap<>();

  void with(boolean writes, Consumer<Map<Integer, String>> action) {
    Lock lock = writes ? rw.writeLock() : rw.readLock();
    lock.lock();
    try {
      action.accept(days);
    } finally {
      lock.unlock();
    }
  }
}
