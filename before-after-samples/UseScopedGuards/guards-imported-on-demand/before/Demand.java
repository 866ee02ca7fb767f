import io.github.lockscope.guard.*;
import java.util.concurrent.locks.ReentrantLock;

class Demand {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  int next() {
    lock.lock();
    try {
      return n++;
    } finally {
      lock.unlock();
    }
  }
}

class Supply {
  private final ReentrantLock lock = new ReentrantLock();

  void run(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
