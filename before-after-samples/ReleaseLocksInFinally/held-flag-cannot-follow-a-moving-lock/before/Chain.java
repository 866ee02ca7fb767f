import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Chain {
  private final Link first = new Link();

  void walk() {
    Link left = first;
    left.lock.lock();
    Link right = left.next;
    while (right != null) {
      right.lock.lock();
      left.lock.unlock();
      left = right;
      right = right.next;
    }
    left.lock.unlock();
  }

  static class Link {
    final Lock lock = new ReentrantLock();
    Link next;
  }
}
