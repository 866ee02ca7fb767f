import java.util.concurrent.locks.ReentrantLock;

class Feed {
  private ReentrantLock lock = new ReentrantLock();
  private int items;

  void restart() {
    ReentrantLock held = lock;
    held.lock();
    items = 0;
    lock = new ReentrantLock();
    lock.unlock();
  }
}
