import java.util.concurrent.locks.ReentrantLock;

class Queue {
  private final ReentrantLock lock = new ReentrantLock();
  private int size;

  void add(Runnable listener) {
    lock.lock();
    try {
      size++;
    } finally {
      lock.unlock();
      listener.run();
    }
  }

  void addQuietly(Runnable listener, boolean[] busy) {
    lock.lock();
    try {
      listener.run();
      size++;
    } finally {
      size--;
      lock.unlock();
    }
  }
}
