import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Auction {
  private final Lock hammer = new ReentrantLock();
  private int highest;

  int bid(int offer) {
    hammer.lock();
    int before = highest;
    highest = Math.max(before, offer);
    class Bid {
      int raise() {
        return offer - before;
      }
    }
    hammer.unlock();
    return new Bid().raise();
  }
}
