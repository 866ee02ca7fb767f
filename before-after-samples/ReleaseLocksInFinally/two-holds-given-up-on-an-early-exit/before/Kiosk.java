import java.util.concurrent.locks.ReentrantLock;

class Kiosk {
  private final ReentrantLock till = new ReentrantLock();
  private boolean closed;
  private int papers;

  void sell(Runnable change, Runnable receipt) {
    till.lock();
    till.lock();
    if (closed) {
      till.unlock();
      till.unlock();
      return;
    }
    change.run();
    papers--;
    till.unlock();
    receipt.run();
    till.unlock();
  }
}
