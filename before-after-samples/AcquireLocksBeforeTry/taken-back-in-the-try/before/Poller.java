import java.util.concurrent.locks.ReentrantLock;

class Poller {
  private final ReentrantLock lock = new ReentrantLock();
  private int rounds;

  void poll(Runnable slow) {
    lock.lock();
    try {
      rounds++;
      lock.unlock();
      slow.run();
      lock.lock();
      rounds++;
    } finally {
      lock.unlock();
    }
  }
}
