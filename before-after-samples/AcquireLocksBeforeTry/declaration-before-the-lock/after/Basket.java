import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Basket {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Integer> prices = new ArrayList<>();

  int total() {
    lock.lock(); // the list must not grow
    try {
      // Grows below.
      int sum = 0; // cents
      int count;
      count = prices.size();
      for (int i = 0; i < count; i++) {
        sum += prices.get(i);
      }
      return sum;
    } finally {
      lock.unlock();
    }
  }

  int first() {
    lock.lock();
    try {
      int none = 0;

      return prices.isEmpty() ? none : prices.get(0);
    } finally {
      lock.unlock();
    }
  }
}
