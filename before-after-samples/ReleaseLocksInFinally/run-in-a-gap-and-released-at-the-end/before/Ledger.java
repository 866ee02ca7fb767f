import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ledger {
  private final Lock pen = new ReentrantLock();
  private int entries;
  private int failures;

  void add(Runnable balancing) {
    pen.lock();
    if (entries > 3) {
      pen.unlock();
      try {
        balance(balancing);
        pen.lock();
      } catch (IllegalStateException e) {
        failures++;
      }
    }
    entries++;
    pen.unlock();
  }

  private void balance(Runnable balancing) {
    pen.lock();
    balancing.run();
    entries = 0;
    pen.unlock();
  }
}
