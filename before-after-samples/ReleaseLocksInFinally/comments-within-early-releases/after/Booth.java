import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Booth {
  private final Lock mutex = new ReentrantLock();
  private int guests;
  private int turns;

  void admit(Runnable greeting) {
    mutex.lock();
    try {
      if (guests > 40) {
        /* it is full */
        return;
      }
      guests++;
      greeting.run();
    } finally {
      mutex.unlock();
    }
    turns++;
  }

  void dismiss(Runnable farewell) {
    mutex.lock();
    try {
      if (guests == 0) {
        // nobody is there
        return;
      }
      guests--;
      farewell.run();
    } finally {
      mutex.unlock();
    }
    turns += 2;
  }
}
