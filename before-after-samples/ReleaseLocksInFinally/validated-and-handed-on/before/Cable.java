import java.util.concurrent.locks.ReentrantLock;

class Cable {
  static final class Node {
    final ReentrantLock lock = new ReentrantLock();
    volatile boolean attached = true;
  }

  private volatile Node node = new Node();

  Node acquire() {
    while (true) {
      Node current = node;
      current.lock.lock();
      if (current.attached) {
        return current;
      }
      current.lock.unlock();
    }
  }

  void replace() {
    node = new Node();
  }
}
