import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Warehouse {
  private final Map<String, Lock> aisles = new ConcurrentHashMap<>();
  private final Lock dock = new ReentrantLock();
  private int crates;

  protected Lock dock() {
    return dock;
  }

  void load() {
    dock().lock();
    try {
      crates++;
    } finally {
      dock().unlock();
    }
  }

  void sweep(String aisle, Runnable broom) {
    aisles.get(aisle).lock();
    try {
      broom.run();
    } finally {
      aisles.get(aisle).unlock();
    }
  }

  static void swap(Warehouse left, Warehouse right) {
    left.dock().lock();
    try {
      left.crates = right.crates;
    } finally {
      left.dock().unlock();
    }
  }
}
