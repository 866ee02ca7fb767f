import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class PriceList {
  private final ReadWriteLock access = new ReentrantReadWriteLock();
  private final Map<String, Integer> prices = new HashMap<>();

  void print() {
    access.readLock().lock();
    prices.forEach((name, price) -> System.out.println(name + " " + price));
    access.readLock().unlock();
  }

  void change(String name, int price) {
    access.writeLock().lock();
    prices.put(name, price);
    access.writeLock().unlock();
    print();
  }
}
