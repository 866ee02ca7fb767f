import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final Lock bow = new ReentrantLock();
  private final Lock stern = new ReentrantLock();

  void load(Runnable crew) throws InterruptedException {
    bow.lock();
    try {
      stern.lockInterruptibly();
      try {
        crew.run();
      } finally {
        stern.unlock();
      }
    } finally {
      bow.unlock();
    }
  }
}
