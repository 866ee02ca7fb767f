import java.util.concurrent.locks.ReentrantLock;

class Swapped {
  private ReentrantLock lock = new ReentrantLock();

  void swap() {
    lock.lock();
    try {
      lock = new ReentrantLock();
    } finally {
      lock.unlock();
    }
  }
}
