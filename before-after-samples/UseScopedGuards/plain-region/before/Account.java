import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Account {
  private final Lock lock = new ReentrantLock();
  private long cents;

  void deposit(long amount) {
    // Checked by the caller.
    lock.lock(); // one change at a time
    try {
      cents += amount;
    } finally {
      lock.unlock();
    }
  }

  long balance() {
    lock.lock();
    try {
      return cents; // in cents
    } finally {
      // readers wait for this
      lock.unlock(); // now they go on
    }
  }
}
