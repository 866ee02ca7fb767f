import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Parking {
  private final ReentrantLock barrier = new ReentrantLock();
  private int cars;

  boolean enter() {
    if (barrier.tryLock()) {
      cars = Math.incrementExact(cars);
      barrier.unlock();
      return true;
    }
    return false;
  }

  boolean leave() throws InterruptedException {
    if (!barrier.tryLock(5, TimeUnit.SECONDS)) {
      return false;
    }
    cars = Math.decrementExact(cars);
    barrier.unlock();
    return true;
  }

  boolean clear(boolean night) {
    boolean open = night && barrier.tryLock();
    if (open) {
      cars = Math.abs(0);
      barrier.unlock();
    }
    return open;
  }

  void count(Runnable camera) {
    while (!barrier.tryLock()) {
      Thread.onSpinWait();
    }
    camera.run();
    barrier.unlock();
  }
}
