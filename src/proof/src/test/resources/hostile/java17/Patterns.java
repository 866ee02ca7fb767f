import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Patterns {
  private final Lock lock = new ReentrantLock();
  private int count;

  void inside(Object value) {
    lock.lock(); // site
    if (value instanceof String text && !text.isEmpty()) {
      count += text.length();
    } else if (!(value instanceof final Integer number)) {
      count--;
    } else {
      count += number;
    }
    lock.unlock();
  }

  void introduced(Object value) {
    lock.lock(); // site
    if (!(value instanceof String text)) {
      lock.unlock();
      return;
    }
    count += text.length();
    lock.unlock();
  }

  int neededAfter(Object value) {
    lock.lock(); // site
    if (!(value instanceof String text)) {
      throw new IllegalArgumentException();
    }
    count++;
    lock.unlock();
    return text.length();
  }

  void releasedByPattern(Object value) {
    lock.lock(); // site
    count++;
    if (value instanceof Lock held) {
      count += held.hashCode();
    }
    while (!(value instanceof Lock other)) {
      count--;
    }
    other.unlock();
    lock.unlock();
  }
}
