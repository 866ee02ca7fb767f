import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Doors {
  private final ReentrantLock gate = new ReentrantLock();
  private final ReentrantLock door = new ReentrantLock();
  private int count;

  void enter(boolean byDoor, Runnable work) {
    if (byDoor) {
      try (LockScope doorHeld = LockScope.acquire(door)) {
        work.run();
        gate.lock();
        work.run();
        if (count > 0) {
          gate.unlock();
          work.run();
          gate.lock();
          count--;
        }
        gate.unlock();
      }
      count++;
    }
    try (LockScope held = LockScope.acquire(gate)) {
      work.run();
    }
    work.run();
  }
}
