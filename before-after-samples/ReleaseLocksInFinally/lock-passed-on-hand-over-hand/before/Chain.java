import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

class Chain {
  private final Link first = new Link();

  int walk(Consumer<Link> visitor) {
    Link left = first;
    left.lock.lock();
    int steps = 0;
    Link right = left.next;
    while (right != null) {
      right.lock.lock();
      left.lock.unlock();
      left = right; // hand over hand
      visitor.accept(left);
      right = right.next;
      steps++;
    }
    left.lock.unlock();
    return steps;
  }

  void walkOn(Consumer<Link> visitor) {
    Link left = first;
    left.lock.lock();
    try {
      for (Link right = left.next; right != null; right = left.next) {
        right.lock.lock();
        left.lock.unlock();
        left = right;
        visitor.accept(left);
      }
    } finally {
      left.lock.unlock();
    }
  }

  static class Link {
    final Lock lock = new ReentrantLock();
    Link next;
  }
}
