import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Toll {
  private final ReentrantLock bar = new ReentrantLock();
  private int cars;

  boolean pass(Runnable bell) {
    if (bar.tryLock() == false) {
      return false;
    }
    bell.run();
    cars++;
    bar.unlock();
    return true;
  }

  void lift(Runnable bell) throws InterruptedException {
    if (bar.tryLock(4, TimeUnit.SECONDS) == true) {
      bell.run();
      bar.unlock();
    }
  }

  void close() {
    if (true == bar.tryLock()) {
      cars = 0;
      bar.unlock();
    }
  }

  int count(Runnable bell) {
    boolean isOpen = bar.tryLock();
    if (false == isOpen) {
      return -1;
    }
    bell.run();
    int all = cars;
    bar.unlock();
    return all;
  }
}
