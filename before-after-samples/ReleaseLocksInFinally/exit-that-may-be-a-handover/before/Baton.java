import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Baton {
  private final Lock hand = new ReentrantLock();
  private int runners;

  boolean grab(boolean first) {
    hand.lock();
    if (first) {
      return true;
    }
    runners = Math.incrementExact(runners);
    hand.unlock();
    return false;
  }

  void pass() {
    runners--;
    hand.unlock();
  }
}
