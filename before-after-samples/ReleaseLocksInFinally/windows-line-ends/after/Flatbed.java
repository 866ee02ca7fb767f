import java.util.concurrent.locks.ReentrantLock;

class Flatbed {
  private final ReentrantLock glass = new ReentrantLock();
  private int pages;

  void scan(Runnable lamp) {
    glass.lock(); // cover closed
    try {
      /*
       * Warm up
       * first.
       */
      lamp.run();
      pages++;
    } finally {
      glass.unlock();
    }
  }

  void twice(Runnable lamp) {
    glass.lock();
    try {
      lamp.run();
      lamp.run();
      pages += 2;
    } finally {
      glass.unlock();
    }
  }
}
