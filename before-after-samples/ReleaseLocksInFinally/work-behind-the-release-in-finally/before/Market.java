import java.util.concurrent.locks.ReentrantLock;

class Market {
  private final ReentrantLock stall = new ReentrantLock();
  private int apples;

  void sell(int count, Runnable log) {
    stall.lock();
    try {
      apples -= count;
    } finally {
      stall.unlock();
      log.run();
    }
  }

  void throwAway(Runnable log) {
    stall.lock();
    try {
      apples = 0;
    } finally {
      try {
        stall.unlock();
      } catch (IllegalMonitorStateException e) {
        log.run();
      }
    }
  }
}
