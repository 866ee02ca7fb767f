import java.util.concurrent.locks.ReentrantLock;

class Quota {
  private final ReentrantLock lock = new ReentrantLock();
  private int used;

  void use(Integer requested) {
    int amount = requested;
    lock.lock();
    try {
      used += amount;
    } finally {
      lock.unlock();
    }
  }

  int used() {
    return used;
  }
}
