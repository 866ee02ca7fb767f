import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Pool {
  private final ReentrantLock lock = new ReentrantLock();
  private int users;

  void enter() {
    users++;
    lock.lock();
  }

  Lock reserve() throws InterruptedException {
    users++;
    lock.lockInterruptibly();
    return lock;
  }

  boolean tryEnter() {
    return lock.tryLock();
  }

  Runnable entering() {
    return () -> lock.lock();
  }

  BooleanSupplier tryEntering() {
    return lock::tryLock;
  }
}
