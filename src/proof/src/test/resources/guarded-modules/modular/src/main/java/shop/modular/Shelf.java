package shop.modular;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class Shelf {
  private final Lock lock = new ReentrantLock();
  private int items;

  public void put(int more) {
    lock.lock();
    try {
      items += more;
    } finally {
      lock.unlock();
    }
  }
}
