import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Tariff {
  private static final int UNKNOWN = -7;

  private final ReentrantLock lock;
  private final ReentrantReadWriteLock table;
  private final Map<String, String> rates = new HashMap<>();
  private int asked;

  Tariff(ReentrantLock lock, ReentrantReadWriteLock table) {
    this.lock = lock;
    this.table = table;
  }

  int rate(String country) {
    try {
      lock.lock();
      try {
        asked++;
        return Integer.parseInt(rates.get(country));
      } finally {
        lock.unlock();
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no rate for " + country, e);
    }
  }

  int rateOrUnknown(String country) {
    try {
      table.readLock().lock();
      try {
        return Integer.parseInt(rates.get(country));
      } finally {
        table.readLock().unlock();
      }
    } catch (RuntimeException e) {
      return UNKNOWN;
    }
  }
}
