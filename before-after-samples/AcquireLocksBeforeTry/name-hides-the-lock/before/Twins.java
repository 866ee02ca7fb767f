import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Twins {
  private final ReentrantLock lock = new ReentrantLock();
  private int steps;

  void walk(Lock other) {
    try {
      Lock lock = other;
      this.lock.lockInterruptibly();
      lock.lock();
      try {
        steps += 14;
      } finally {
        lock.unlock();
      }
    } catch (InterruptedException e) {
      System.out.println("alone");
    } finally {
      lock.unlock();
    }
  }
}
