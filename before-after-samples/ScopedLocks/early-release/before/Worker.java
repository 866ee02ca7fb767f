import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class Worker {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<String> items = new ArrayDeque<>();

  String next(Runnable onEmpty) {
    lock.lock();
    if (items.isEmpty()) {
      lock.unlock();
      onEmpty.run(); // outside
      return "";
    }
    String item = items.remove();
    lock.unlock();
    return item;
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
