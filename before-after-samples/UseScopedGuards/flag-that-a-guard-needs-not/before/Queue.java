import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class Queue {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<String> items = new ArrayDeque<>();

  String next(Runnable onEmpty) {
    lock.lock();
    boolean held = true;
    try {
      if (items.isEmpty()) {
        held = false;
        lock.unlock(); // not under the lock
        onEmpty.run();
        return "";
      }
      return items.remove();
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }

  String nextOrFail(Runnable onEmpty) {
    lock.lock();
    boolean held = true;
    try {
      if (items.isEmpty()) {
        held = false;
        lock.unlock();
        onEmpty.run();
      }
      return items.remove();
    } catch (IllegalStateException e) {
      return "";
    } finally {
      if (held) lock.unlock();
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
