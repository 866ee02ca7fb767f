import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Queue {
  private final ReentrantLock lock = new ReentrantLock();
  private int waiting;
  private boolean hasFailed = true;

  void enter(Runnable work) throws InterruptedException {
    waiting++;
    try {
      lock.lockInterruptibly();
      work.run();
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  void enterBy(Lock door, Runnable work) {
    try {
      door.lock();
      work.run();
      hasFailed = false;
    } finally {
      if (hasFailed) {
        waiting = -1;
      }
      door.unlock();
    }
  }

  void enterAtAnyRate(Runnable work) {
    waiting += 2;
    try {
      lock.lock();
      work.run();
    } finally {
      waiting -= 2;
      lock.unlock();
    }
  }
}
