import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Parking {
  private final ReentrantLock barrier = new ReentrantLock();
  private int cars;

  boolean enter() {
    if (barrier.tryLock()) {
      try {
        cars = Math.incrementExact(cars);
      } finally {
        barrier.unlock();
      }
      return true;
    }
    return false;
  }

  boolean leave() throws InterruptedException {
    if (!barrier.tryLock(5, TimeUnit.SECONDS)) {
      return false;
    }
    try {
      cars = Math.decrementExact(cars);
    } finally {
      barrier.unlock();
    }
    return true;
  }

  boolean clear(boolean night) {
    boolean open = night && barrier.tryLock();
    if (open) {
      try {
        cars = Math.abs(0);
      } finally {
        barrier.unlock();
      }
    }
    return open;
  }

  void count(Runnable camera) {
    while (!barrier.tryLock()) {
      Thread.onSpinWait();
    }
    try {
      camera.run();
    } finally {
      barrier.unlock();
    }
  }
}
