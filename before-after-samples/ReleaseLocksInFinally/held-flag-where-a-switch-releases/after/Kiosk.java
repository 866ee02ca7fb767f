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
        case OPEN -> {
          till.lock();
          held = true;
        }
        case CLOSED -> seller.run();
      }
      seller.run();
      switch (mode) {
        case OPEN -> {}
        case CLOSED -> seller.run();
      }
    } finally {
      if (held) {
        till.unlock();
      }
    }
  }
}
