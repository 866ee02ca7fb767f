import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Stand {
  void serve(Row row, BooleanSupplier fresh) {
    if (!row.isStale(fresh)) {
      row.count = 0;
      row.lock().unlock();
    }
  }

  static class Row {
    private final ReentrantLock lock = new ReentrantLock();
    private int count;

    boolean isStale(BooleanSupplier fresh) {
      lock.lock();
      if (fresh.getAsBoolean()) {
        return false;
      }
      count++;
      lock.unlock();
      return true;
    }

    Lock lock() {
      return lock;
    }
  }
}
