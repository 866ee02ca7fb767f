import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class Stock {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<String> parts = new ArrayDeque<>();

  void use(Runnable onEmpty) {
    lock.lock();
    if (parts.isEmpty()) {
      lock.unlock();
      onEmpty.run();
      return;
    }
    parts.remove();
    lock.unlock();
  }
}
