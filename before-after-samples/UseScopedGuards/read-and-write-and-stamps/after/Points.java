import io.github.lockscope.guard.LockScope;
import io.github.lockscope.guard.StampScope;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Points {
  private final ReadWriteLock pair = new ReentrantReadWriteLock();
  private final StampedLock stamps = new StampedLock();
  private int held;
  private int x;

  int read() {
    try (LockScope held = LockScope.acquire(pair.readLock())) {
      return x;
    }
  }

  void write(int value) throws InterruptedException {
    try (LockScope held = LockScope.acquireInterruptibly(pair.writeLock())) {
      x = value;
    }
  }

  int readStamped() {
    try (StampScope held = StampScope.acquireRead(stamps)) {
      return x;
    }
  }

  void writeStamped(int value) {
    try (StampScope held = StampScope.acquireWrite(stamps)) {
      x = value;
    }
  }
}
