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
      try {
        stars++;
      } finally {
        mirror.unlock();
      }
    } catch (InterruptedException e) {
      clouds++;
    } finally {
      dome.unlock();
    }
  }

  void count(Lock notes, Runnable write) {
    notes.lock();
    try {
      write.run();
    } finally {
      notes.unlock();
    }
    mirror.lock();
    try {
      stars += 9;
    } finally {
      mirror.unlock();
    }
  }
}
