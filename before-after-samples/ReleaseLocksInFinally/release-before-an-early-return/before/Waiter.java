import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class Waiter {
  private final ReentrantLock table = new ReentrantLock();
  private final Deque<String> orders = new ArrayDeque<>();

  String next() {
    table.lock();
    if (orders.isEmpty()) {
      table.unlock();
      return "";
    }
    String order = orders.removeFirst();
    table.unlock();
    return order;
  }
}
