import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Depot {
  private final Lock yard = new ReentrantLock();
  private int trams;

  void enter(boolean shared) {
    Lock taken = null;
    if (shared) {
      taken = yard;
      taken.lock();
    }
    try {
      trams = Math.addExact(trams, 1);
    } finally {
      if (taken != null) {
        taken.unlock();
      }
    }
  }

  void leave(boolean... shared) {
    for (boolean one : shared) {
      Lock taken = null;
      try {
        trams = Math.subtractExact(trams, 1);
        if (one) {
          taken = yard;
          taken.lock();
        }
        trams = Math.subtractExact(trams, 2);
      } finally {
        if (taken != null) {
          taken.unlock();
        }
      }
    }
  }
}
