package shop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class PriceList {
  private final ReadWriteLock rw = new ReentrantReadWriteLock();
  private final Map<String, Integer> cents = new HashMap<>();

  Integer find(String article) {
    try {
      rw.readLock().lock();
      return cents.get(article);
    } finally {
      rw.readLock().unlock();
    }
  }

  void put(String article, int price) {
    try {
      this.rw.writeLock().lock();
      cents.put(article, price);
    } finally {
      rw.writeLock().unlock();
    }
  }
}
