import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

interface Counted {
  Lock lock();

  int[] counts();

  default void count() {
    Lock own = lock();
    own.lock();
    try {
      counts()[0]++;
    } finally {
      own.unlock();
    }
  }
}

enum Season {
  SUMMER {
    @Override
    void begin() {
      LOCK.lock();
      try {
        begun = Math.incrementExact(begun);
      } finally {
        LOCK.unlock();
      }
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
    try {
      made = Math.incrementExact(made);
    } finally {
      LOCK.unlock();
    }
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
        try {
          places = Math.incrementExact(places);
        } finally {
          MAP.unlock();
        }
      };

  Places(String name) {
    super(
        () -> {
          MAP.lock();
          try {
            System.out.println(name);
          } finally {
            MAP.unlock();
          }
        });
    visit.run();
  }
}
