import java.util.concurrent.locks.ReentrantLock;

class Lodge {
  private final ReentrantLock door = new ReentrantLock();
  private int guests;

  void admit(boolean slow, Runnable welcome) {
    if (slow) {
      door.unlock();
    }
    welcome.run();
    if (slow) {
      door.lock();
    }
    guests++;
    door.unlock();
  }

  void dismiss(boolean slow, Runnable farewell) {
    if (slow) {
      door.unlock();
    }
    try {
      farewell.run();
    } finally {
      if (slow) {
        door.lock();
      }
    }
    guests--;
  }
}
