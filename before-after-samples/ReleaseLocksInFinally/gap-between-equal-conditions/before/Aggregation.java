import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Aggregation {
  private final Lock lock = new ReentrantLock();
  private final boolean optimistic;
  private int completed;

  Aggregation(boolean optimistic) {
    this.optimistic = optimistic;
  }

  int completeAll(Set<String> keys) {
    int total = 0;
    if (!optimistic) {
      lock.lock();
    }
    total = keys.size();
    try {
      completed += total;
    } finally {
      if (!optimistic) {
        lock.unlock();
      }
    }
    return total;
  }

  void complete(String key, boolean locks, int rounds) {
    if (locks && rounds > 1) lock.lock();
    key.length();
    try {
      completed++;
    } finally {
      if (locks && rounds > 1) lock.unlock();
    }
  }
}
