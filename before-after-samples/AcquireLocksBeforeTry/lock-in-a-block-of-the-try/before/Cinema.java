import java.util.concurrent.locks.ReentrantLock;

class Cinema {
  private final ReentrantLock screen = new ReentrantLock();
  private final Object box = new Object();
  private int tickets;

  void sell() {
    try {
      {
        screen.lock();
        tickets++;
      }
    } finally {
      screen.unlock();
    }
  }

  void sellAtTheBox() {
    try {
      synchronized (box) {
        screen.lock();
        tickets += 2;
      }
    } finally {
      screen.unlock();
    }
  }
}
