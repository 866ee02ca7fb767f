import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.LongSupplier;

class Doors {
  private final ReentrantLock front = new ReentrantLock();
  private final ReentrantLock back = new ReentrantLock();
  private final StampedLock cellar = new StampedLock();
  private int closed;

  void all(List<Lock> doors, Runnable inspect) {
    doors.forEach(Lock::lock);
    inspect.run();
    doors.forEach(Lock::unlock);
  }

  void allForTheCaller(List<Lock> doors) {
    doors.forEach(Lock::lock);
  }

  void one() {
    run(front::lock);
    closed++;
    front.unlock();
  }

  void ofThis() {
    Runnable close = this.front::lock;
    close.run();
    closed++;
    run(this.front::unlock);
  }

  LongSupplier stamps() {
    return cellar::writeLock;
  }

  @SuppressWarnings("LockAcquiredButNotSafelyReleased")
  void forGood() {
    run(back::lock);
  }

  private static void run(Runnable task) {
    task.run();
  }
}
