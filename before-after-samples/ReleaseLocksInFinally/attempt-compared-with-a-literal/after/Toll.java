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

  void close() {
    if (true == bar.tryLock()) {
      try {
        cars = 0;
      } finally {
        bar.unlock();
      }
    }
  }

  int count(Runnable bell) {
    boolean isOpen = bar.tryLock();
    if (false == isOpen) {
      return -1;
    }
    try {
      bell.run();
      int all = cars;
      return all;
    } finally {
      bar.unlock();
    }
  }
}
