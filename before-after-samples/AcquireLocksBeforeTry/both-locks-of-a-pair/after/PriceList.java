package shop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class PriceList {
  private final ReadWriteLock rw = new ReentrantReadWriteLock();
  private final Map<String, Integer> cents = new HashMap<>();

  Integer find(String article) {
    rw.readLock().lock();
    try {
      return cents.get(article);
    } finally {
      rw.readLock().unlock();
    }
  }

  void put(String article, int price) {
    this.rw.writeLock().lock();
    try {
      cents.put(article, price);
    } finally {
      rw.writeLock().unlock();
    }
  }
}
