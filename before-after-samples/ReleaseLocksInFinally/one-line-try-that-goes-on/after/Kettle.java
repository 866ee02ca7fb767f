import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Kettle {
  private final Lock lid = new ReentrantLock();
  private int spills;

  void boil(Runnable heat) {
    lid.lock();
    try { heat.run(); } catch (IllegalStateException e) { spills++; } finally { lid.unlock(); } // off the stove
  }

  int pour(Runnable tip) {
    lid.lock();
    try { try { tip.run(); } finally { lid.unlock(); } } catch (IllegalStateException e) { return spills; }
    return 0;
  }

  void rinse(Runnable shake) {
    lid.lock();
    try { shake.run(); } finally { lid.unlock(); }
    spills = 0;
  }

  void descale(Runnable scrub) {
    lid.lock();
    try { scrub.run(); } catch (IllegalStateException e) { spills++; } finally {
      // clean now
      lid.unlock();
    }
  }

  void refill(Runnable tap) {
    lid.lock();
    try {
      tap.run();
    } catch (IllegalStateException e) { spills++; } finally {
      lid.unlock();
    }
  }
}
