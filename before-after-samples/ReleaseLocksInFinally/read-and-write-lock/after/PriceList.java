import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class PriceList {
  private final ReadWriteLock access = new ReentrantReadWriteLock();
  private final Map<String, Integer> prices = new HashMap<>();

  void print() {
    access.readLock().lock();
    try {
      prices.forEach((name, price) -> System.out.println(name + " " + price));
    } finally {
      access.readLock().unlock();
    }
  }

  void change(String name, int price) {
    access.writeLock().lock();
    try {
      prices.put(name, price);
    } finally {
      access.writeLock().unlock();
    }
    print();
  }
}
