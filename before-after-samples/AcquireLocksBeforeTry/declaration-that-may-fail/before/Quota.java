import java.util.concurrent.locks.ReentrantLock;

class Quota {
  private final ReentrantLock lock = new ReentrantLock();
  private int used;

  void use(Integer requested) {
    try {
      int amount = requested;
      lock.lock();
      used += amount;
    } finally {
      lock.unlock();
    }
  }

  int used() {
    return used;
  }
}
