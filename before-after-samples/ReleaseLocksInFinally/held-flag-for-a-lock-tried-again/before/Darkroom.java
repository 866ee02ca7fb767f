import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Darkroom {
  private final ReentrantLock lamp = new ReentrantLock();
  private int prints;

  int develop(List<String> films, Runnable air) {
    lamp.lock();
    for (String film : films) {
      prints += film.length();
      lamp.unlock();
      air.run();
      if (!lamp.tryLock()) {
        return -1;
      }
      // The next one.
    }
    lamp.unlock();
    return prints;
  }

  void fix(Runnable rinse) throws InterruptedException {
    lamp.lock();
    rinse.run();
    lamp.unlock();
    boolean dark = lamp.tryLock(3, TimeUnit.SECONDS); // or never
    rinse.run();
    if (dark) {
      prints++;
      lamp.unlock();
    }
  }

  void wash(Runnable rinse) {
    lamp.lock();
    if (prints > 9) {
      lamp.unlock();
      while (!lamp.tryLock()) {
        Thread.onSpinWait();
      }
    }
    rinse.run();
    lamp.unlock();
  }
}
