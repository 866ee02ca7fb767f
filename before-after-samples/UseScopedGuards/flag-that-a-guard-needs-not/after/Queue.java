import io.github.lockscope.guard.LockScope;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class Queue {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<String> items = new ArrayDeque<>();

  String next(Runnable onEmpty) {
    try (LockScope held = LockScope.acquire(lock)) {
      if (items.isEmpty()) {
        held.release(); // not under the lock
        onEmpty.run();
        return "";
      }
      return items.remove();
    }
  }

  String nextOrFail(Runnable onEmpty) {
    try (LockScope held = LockScope.acquire(lock)) {
      try {
        if (items.isEmpty()) {
          held.release();
          onEmpty.run();
        }
        return items.remove();
      } catch (IllegalStateException e) {
        return "";
      }
    }
  }

  void pause(Runnable work) {
    lock.lock();
    boolean held = true;
    try {
      held = false;
      lock.unlock();
      work.run();
      lock.lock();
      held = true;
      items.clear();
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }
}
