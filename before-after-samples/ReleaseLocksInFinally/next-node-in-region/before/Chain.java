import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Chain {
  private static final class Link {
    final Lock lock = new ReentrantLock();
    int load;
    Link next;
  }

  private final Link head = new Link();

  void pull(int force) {
    Link link = head;
    link.lock.lock();
    link.load += force;
    link = link.next;
    link.lock.unlock();
  }
}
