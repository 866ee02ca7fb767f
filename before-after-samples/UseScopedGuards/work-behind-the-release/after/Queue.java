import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Queue {
  private final ReentrantLock lock = new ReentrantLock();
  private int size;

  void add(Runnable listener) {
    try (LockScope held = LockScope.acquire(lock)) {
      try {
        size++;
      } finally {
        held.release();
        listener.run();
      }
    }
  }

  void addQuietly(Runnable listener, boolean[] busy) {
    try (LockScope held = LockScope.acquire(lock)) {
      try {
        listener.run();
        size++;
      } finally {
        size--;
      }
    }
  }
}
