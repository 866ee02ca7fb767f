import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class Turnstile {
  private final Semaphore seats = new Semaphore(100);
  private long visitors;

  void enter() throws InterruptedException {
    seats.tryAcquire(1, TimeUnit.SECONDS);
    visitors++;
    seats.release();
  }

  boolean enterSafely() throws InterruptedException {
    if (!seats.tryAcquire(2, 1, TimeUnit.SECONDS)) {
      return false;
    }
    try {
      visitors += 2;
      return true;
    } finally {
      seats.release(2);
    }
  }
}
