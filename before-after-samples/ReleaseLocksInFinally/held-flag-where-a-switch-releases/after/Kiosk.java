import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Kiosk {
  enum Mode {
    OPEN,
    CLOSED
  }

  private final Lock till = new ReentrantLock();

  void sell(Mode mode, Runnable seller) {
    boolean held = false;
    try {
      switch (mode) {
        case OPEN:
          till.lock();
          held = true;
          break;
        case CLOSED:
          seller.run();
          break;
      }
      seller.run();
      switch (mode) {
        case OPEN:
          break;
        case CLOSED:
          seller.run();
          break;
      }
    } finally {
      if (held) {
        till.unlock();
      }
    }
  }
}
