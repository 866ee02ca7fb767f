import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Booth {
  private final ReentrantLock phone = new ReentrantLock();
  private int calls;

  boolean call() throws InterruptedException {
    try {
      if (phone.tryLock(2, TimeUnit.SECONDS)) {
        calls++;
        return true;
      }
      return false;
    } finally {
      phone.unlock();
    }
  }
}
