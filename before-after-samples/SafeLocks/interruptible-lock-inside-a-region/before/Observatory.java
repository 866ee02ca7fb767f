import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Observatory {
  private final ReentrantLock dome = new ReentrantLock();
  private final ReentrantLock mirror = new ReentrantLock();
  private int stars;
  private int clouds;

  void look() {
    dome.lock();
    try {
      mirror.lockInterruptibly();
      stars++;
    } catch (InterruptedException e) {
      clouds++;
    } finally {
      mirror.unlock();
    }
    dome.unlock();
  }

  void count(Lock notes, Runnable write) {
    try {
      notes.lock();
      write.run();
      notes.unlock();
      mirror.lock();
      stars += 9;
    } finally {
      mirror.unlock();
    }
  }
}
