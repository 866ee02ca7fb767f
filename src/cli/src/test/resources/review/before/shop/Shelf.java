package shop;

import java.util.concurrent.locks.ReentrantReadWriteLock;

class Shelf {
  private final ReentrantReadWriteLock access = new ReentrantReadWriteLock();
  private int items;

  int take(int wanted, Runnable bell) {
    access.writeLock().lock();
    if (wanted > items) {
      access.writeLock().unlock();
      return 0;
    }
    bell.run();
    items -= wanted;
    access.writeLock().unlock();
    return wanted;
  }

  int refill(int more, Runnable bell) {
    access.writeLock().lock();
    try {
      if (more > 99) {
        return 0;
      }
    } finally {
      access.writeLock().unlock();
    }
    access.readLock().lock();
    bell.run();
    access.readLock().unlock();
    return items;
  }
}
