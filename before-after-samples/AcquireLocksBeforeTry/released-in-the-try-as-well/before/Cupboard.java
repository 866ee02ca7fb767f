import java.util.concurrent.locks.ReentrantLock;

class Cupboard {
  private final ReentrantLock door = new ReentrantLock();
  private int cups;

  void take() {
    try {
      door.lock();
      cups--;
      door.unlock();
    } finally {
      door.unlock();
    }
  }
}
