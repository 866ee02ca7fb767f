import java.util.concurrent.locks.ReentrantLock;

class Transaction {
  private final ReentrantLock rows = new ReentrantLock();
  private boolean open;

  void begin() {
    rows.lock();
    open = true;
  }

  void commit() {
    open = false;
    rows.unlock();
  }

  boolean isOpen() {
    return open;
  }
}
