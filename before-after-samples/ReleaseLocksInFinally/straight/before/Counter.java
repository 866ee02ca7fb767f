import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Counter {
  private final Lock lock = new ReentrantLock();
  private int hits;

  void hit(Runnable listener) {
    lock.lock(); // one at a time
    hits++; // counted first
    listener.run();
    lock.unlock(); // the next one
  }
}
