import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Orders {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<String> open = new ArrayList<>();

  void place(String order) {
    validate(order);
    lock.lock();
    try {
      open.add(order);
    } finally {
      lock.unlock();
    }
  }

  private static void validate(String order) {
    if (order.isBlank()) {
      throw new IllegalArgumentException("no text");
    }
  }
}
