package shop.till;

import java.util.concurrent.locks.ReentrantLock;

final class Till {
  private final ReentrantLock lock = new ReentrantLock();

  void open(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
