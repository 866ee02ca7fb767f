package port;

import java.util.concurrent.locks.ReentrantLock;

class Dock {
  private final ReentrantLock basin = new ReentrantLock();
  final ReentrantLock crane = new ReentrantLock();
  private int loaded;

  void load(Runnable ship) {
    basin.lock();
    try {
      // Shared with the other basins.
      crane.lock();
      try {
        ship.run();
      } finally {
        crane.unlock();
      }
      loaded++;
    } finally {
      basin.unlock();
    }
  }
}
