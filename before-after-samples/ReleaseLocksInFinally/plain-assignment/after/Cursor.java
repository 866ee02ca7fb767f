import java.util.concurrent.locks.ReentrantLock;

class Cursor {
  private final ReentrantLock lock = new ReentrantLock();
  private int row;

  void home() {
    lock.lock();
    try {
      row = 0;
    } finally {
      lock.unlock();
    }
  }
}
