package shop.apart;

import java.util.concurrent.locks.ReentrantLock;

final class Booth {
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
