import java.util.concurrent.locks.ReentrantLock;

class Queue {
  private final ReentrantLock lock = new ReentrantLock();
  private int size;

  void drain(Runnable worker) {
    lock.lock();
    try {
      if (size == 0) {
        return;
      }
      worker.run();
    } finally {
      lock.unlock();
    }
  }
}
