import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ticket {
  private final Lock desk = new ReentrantLock();
  private int sold;

  void sell(Object buyer) {
    desk.lock();
    if (sold > 59) {
      desk.unlock();
      throw new IllegalStateException("sold out for " + buyer);
    }
    sold = Math.incrementExact(sold);
    desk.unlock();
  }
}
