import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

class Rope {
  private final Strand first = new Strand();

  void climb(Consumer<Strand> visitor) {
    Strand low = first;
    low.lock.lock();
    Strand high = low.next;
    while (high != null) {
      high.lock.lock();
      visitor.accept(low);
      low.lock.unlock();
      low = high;
      high = high.next;
    }
    low.lock.unlock();
  }

  void swing(Strand other) {
    Strand low = first;
    low.lock.lock();
    Strand high = low.next;
    while (high != null) {
      high.lock.lock();
      low.lock.unlock();
      low = high;
      high = high == other ? null : high.next;
      if (high == null) {
        low = other;
      }
    }
    low.lock.unlock();
  }

  static class Strand {
    final Lock lock = new ReentrantLock();
    Strand next;
  }
}
