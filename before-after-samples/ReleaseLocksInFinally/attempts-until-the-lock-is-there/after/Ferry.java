import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock ramp = new ReentrantLock();
  private int cars;
  private volatile boolean moored;

  void board(int count) {
    while (true) {
      try {
        if (moored && ramp.tryLock(5, TimeUnit.MILLISECONDS)) {
          break;
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody waits any more", e);
      }
      if (!moored) {
        return;
      }
    }
    try {
      cars = Math.addExact(cars, count);
    } finally {
      ramp.unlock();
    }
  }

  int unload(Runnable bell) {
    boolean quick = false;
    for (; ; ) {
      if (ramp.tryLock()) {
        quick = true;
        break;
      } else if (cars < 0) {
        throw new IllegalStateException("adrift");
      }
    }
    try {
      return quick ? cars : 0;
    } finally {
      try {
        bell.run();
      } finally {
        ramp.unlock();
      }
    }
  }
}
