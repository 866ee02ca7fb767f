import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Kiosk {
  enum Mode {
    OPEN,
    CLOSED
  }

  private final Lock till = new ReentrantLock();

  void sell(Mode mode, Runnable seller) {
    switch (mode) {
      case OPEN:
        till.lock();
        break;
      case CLOSED:
        seller.run();
        break;
    }
    seller.run();
    switch (mode) {
      case OPEN:
        till.unlock();
        break;
      case CLOSED:
        seller.run();
        break;
    }
  }
}
