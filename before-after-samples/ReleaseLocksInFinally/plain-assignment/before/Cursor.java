import java.util.concurrent.locks.ReentrantLock;

class Cursor {
  private final ReentrantLock lock = new ReentrantLock();
  private int row;

  void home() {
    lock.lock();
    row = 0;
    lock.unlock();
  }
}
