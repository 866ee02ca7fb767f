import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Slips {
  private int boats;

  void first(Deque<Lock> slips) {
    slips.peek().lock();
    boats++;
    slips.peek().unlock();
  }

  void third(List<Lock> slips) {
    slips.get(2).lock();
    boats++;
    slips.get(2).unlock();
  }

  void ofTheRing(Ring ring) {
    ring.next().lock();
    boats++;
    ring.next().unlock();
  }

  void takenOutOnce(Deque<Lock> slips) {
    Lock slip = slips.pop();
    slip.lock();
    boats++;
    slip.unlock();
  }

  static final class Ring {
    private final Lock only = new ReentrantLock();

    Lock next() {
      return only;
    }
  }
}
