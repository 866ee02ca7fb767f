import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

interface Counted {
  Lock lock();

  int[] counts();

  default void count() {
    Lock own = lock();
    own.lock();
    counts()[0]++;
    own.unlock();
  }
}

enum Season {
  SUMMER {
    @Override
    void begin() {
      LOCK.lock();
      begun = Math.incrementExact(begun);
      LOCK.unlock();
    }
  };

  static final ReentrantLock LOCK = new ReentrantLock();
  static int begun;

  abstract void begin();
}

record Limits(int from, int to) {
  private static final ReentrantLock LOCK = new ReentrantLock();
  private static int made;

  Limits {
    LOCK.lock();
    made = Math.incrementExact(made);
    LOCK.unlock();
    if (from > to) {
      throw new IllegalArgumentException(made + ". limits are the wrong way around");
    }
  }
}

class Places extends Thread {
  private static final ReentrantLock MAP = new ReentrantLock();
  private static int places;

  private final Runnable visit =
      () -> {
        MAP.lock();
        places = Math.incrementExact(places);
        MAP.unlock();
      };

  Places(String name) {
    super(
        () -> {
          MAP.lock();
          System.out.println(name);
          MAP.unlock();
        });
    visit.run();
  }
}
