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
      asked++;
      return Integer.parseInt(rates.get(country));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no rate for " + country, e);
    } finally {
      lock.unlock();
    }
  }

  int rateOrUnknown(String country) {
    try {
      table.readLock().lock();
      return Integer.parseInt(rates.get(country));
    } catch (RuntimeException e) {
      return UNKNOWN;
    } finally {
      table.readLock().unlock();
    }
  }
}
