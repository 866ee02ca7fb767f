import java.util.concurrent.locks.ReentrantLock;

class Chain {
  private static final class Link {
    final ReentrantLock lock = new ReentrantLock();
    final int key;
    Link next;

    Link(int key) {
      this.key = key;
    }
  }

  private final Link head = new Link(Integer.MIN_VALUE);

  boolean contains(int key) {
    Link link = head;
    link.lock.lock();
    while (link.next != null && link.key < key) {
      Link next = link.next;
      next.lock.lock();
      link.lock.unlock();
      link = next;
    }
    boolean found = link.key == key;
    link.lock.unlock();
    return found;
  }
}
