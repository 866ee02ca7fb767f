import java.util.concurrent.locks.ReentrantLock;

class Kiosk {
  private final ReentrantLock till = new ReentrantLock();
  private boolean closed;
  private int papers;

  void sell(Runnable change, Runnable receipt) {
    till.lock();
    try {
      till.lock();
      try {
        if (closed) {
          return;
        }
        change.run();
        papers--;
      } finally {
        till.unlock();
      }
      receipt.run();
    } finally {
      till.unlock();
    }
  }
}
