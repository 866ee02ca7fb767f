import java.util.concurrent.locks.ReentrantLock;

class Queue {
  private final ReentrantLock lock = new ReentrantLock();
  private int size;

  void drain(Runnable worker) {
    lock.lock();
    if (size == 0) {
      return;
    }
    worker.run();
    lock.unlock();
  }
}
