import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Shuttle {
  static final class Platform {
    final Lock gate = new ReentrantLock();
    int number;
    int waiting;
  }

  void move(Platform from, Platform to, int group) {
    Lock first = from.number < to.number ? from.gate : to.gate;
    Lock second = from.number < to.number ? to.gate : from.gate;
    first.lock();
    second.lock();
    if (from.waiting < group) {
      second.unlock();
      first.unlock();
      throw new IllegalStateException("nobody there");
    }
    from.waiting = Math.subtractExact(from.waiting, group);
    to.waiting = Math.addExact(to.waiting, group);
    second.unlock();
    first.unlock();
  }
}
