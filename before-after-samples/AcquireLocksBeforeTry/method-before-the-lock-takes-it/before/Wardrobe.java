import java.util.concurrent.locks.ReentrantLock;

class Wardrobe {
  private final ReentrantLock door = new ReentrantLock();
  private int coats;

  void hang() {
    try {
      open();
      door.lock();
      coats += 2;
    } finally {
      door.unlock();
    }
  }

  private void open() {
    if (coats > 30) {
      throw new IllegalStateException("full");
    }
    door.lock();
  }
}
