import java.util.concurrent.locks.ReentrantLock;

class Vault {
  private final ReentrantLock door = new ReentrantLock();
  private int bars;

  void store(int count) {
    try {
      door.lock();
      bars += count;
    } finally {
      door.unlock();
      door.unlock();
    }
  }
}
