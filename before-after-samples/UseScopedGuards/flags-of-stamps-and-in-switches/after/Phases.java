import io.github.lockscope.guard.LockScope;
import io.github.lockscope.guard.StampScope;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Phases {
  private final ReentrantLock lock = new ReentrantLock();
  private final StampedLock stamps = new StampedLock();
  private int n;

  void inGroups(Runnable outside) {
    try (LockScope held = LockScope.acquire(lock)) {
      switch (n) {
        case 1:
          n++;
          held.release();
          outside.run();
          break;
        default:
          n = 0;
      }
    }
  }

  void ofStamp(Runnable outside) {
    try (StampScope held = StampScope.acquireWrite(stamps)) {
      if (n++ > 2) {
        held.release();
        outside.run();
      }
    }
  }

  void heldAnew(Runnable outside) {
    try (LockScope held = LockScope.acquire(lock)) {
      if (n > 2) {
        held.release();
        outside.run();
        try (LockScope lockHeld = LockScope.acquire(lock)) {
          n--;
        }
      }
    }
  }

  void heldByTaskAsWell(java.util.concurrent.Executor tasks, Runnable outside) {
    try (LockScope lockHeld = LockScope.acquire(lock)) {
      tasks.execute(
          () -> {
            try (LockScope held = LockScope.acquire(lock)) {
              if (n > 2) {
                held.release();
                outside.run();
              }
            }
          });
    }
  }
}
