import java.util.concurrent.locks.ReentrantLock;

class Census {
  private final ReentrantLock street = new ReentrantLock();
  private int adults = 21;
  private int children = 13;

  int total() {
    street.lock();
    record Tally(int adults, int children) {}
    var tally = new Tally(adults, children);
    adults = 0;
    street.unlock();
    return tally.adults() + tally.children();
  }
}
