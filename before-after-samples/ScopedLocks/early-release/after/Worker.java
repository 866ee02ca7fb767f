import io.github.lockscope.guard.LockScope;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class Worker {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<String> items = new ArrayDeque<>();

  String next(Runnable onEmpty) {
    try (LockScope held = LockScope.acquire(lock)) {
      if (items.isEmpty()) {
        held.release();
        onEmpty.run(); // outside
        return "";
      }
      String item = items.remove();
      return item;
    }
  }

  void pause(Runnable work, boolean far) {
    lock.lock();
    if (far) {
      lock.unlock();
      work.run();
      lock.lock();
    }
    items.clear();
    lock.unlock();
  }
}
