import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Aggregation {
  private final Lock lock = new ReentrantLock();
  private boolean optimistic;
  private int completed;

  void setOptimistic(boolean optimistic) {
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

  void complete(Set<String> keys, boolean locks) {
    if (locks) {
      lock.lock();
    }
    locks &= keys.isEmpty();
    try {
      completed++;
    } finally {
      if (locks) {
        lock.unlock();
      }
    }
  }
}
