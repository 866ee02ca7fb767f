import java.util.concurrent.locks.ReentrantLock;

class Flatbed {
  private final ReentrantLock glass = new ReentrantLock();
  private int pages;

  void scan(Runnable lamp) {
    glass.lock(); // cover closed

    /*
     * Warm up
     * first.
     */
    lamp.run();
    pages++;

    glass.unlock();
  }

  void twice(Runnable lamp) {
    glass.lock();
    lamp.run();
    lamp.run();
    try {
      pages += 2;
    } finally {
      glass.unlock();
    }
  }
}
