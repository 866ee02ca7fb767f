package shop.locks;

import java.util.concurrent.locks.ReentrantLock;

final class Safe {
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
