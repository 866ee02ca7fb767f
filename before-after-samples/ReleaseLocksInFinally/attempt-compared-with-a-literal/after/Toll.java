import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Toll {
  private final ReentrantLock bar = new ReentrantLock();
  private int cars;

  boolean pass(Runnable bell) {
    if (bar.tryLock() == false) {
      return false;
    }
    try {
      bell.run();
      cars++;
    } finally {
      bar.unlock();
    }
    return true;
  }

  void lift(Runnable bell) throws InterruptedException {
    if (bar.tryLock(4, TimeUnit.SECONDS) == true) {
      try {
        bell.run();
      } finally {
        bar.unlock();
      }
    }
  }
}
