import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class Waiter {
  private final ReentrantLock table = new ReentrantLock();
  private final Deque<String> orders = new ArrayDeque<>();

  String next() {
    table.lock();
    try {
      if (orders.isEmpty()) {
        return "";
      }
      String order = orders.removeFirst();
      return order;
    } finally {
      table.unlock();
    }
  }
}
