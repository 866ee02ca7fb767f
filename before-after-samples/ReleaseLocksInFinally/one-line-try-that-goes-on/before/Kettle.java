import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Kettle {
  private final Lock lid = new ReentrantLock();
  private int spills;

  void boil(Runnable heat) {
    lid.lock();
    try { heat.run(); } catch (IllegalStateException e) { spills++; }
    lid.unlock(); // off the stove
  }

  int pour(Runnable tip) {
    lid.lock();
    try { tip.run(); lid.unlock(); } catch (IllegalStateException e) { lid.unlock(); return spills; }
    return 0;
  }

  void rinse(Runnable shake) {
    lid.lock();
    { shake.run(); lid.unlock(); }
    spills = 0;
  }

  void descale(Runnable scrub) {
    lid.lock();
    try { scrub.run(); } catch (IllegalStateException e) { spills++; }
    // clean now
    lid.unlock();
  }

  void refill(Runnable tap) {
    lid.lock();
    try {
      tap.run();
    } catch (IllegalStateException e) { spills++; }
    lid.unlock();
  }
}
