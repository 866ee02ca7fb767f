import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Kiosk {
  private final ReentrantLock counter = new ReentrantLock();
  private int served;

  boolean serve() throws InterruptedException {
    boolean got = false;
    try {
      got = counter.tryLock(1, TimeUnit.SECONDS);
      if (got) {
        served++;
      }
      return got;
    } finally {
      if (got) {
        counter.unlock();
      }
    }
  }
}
