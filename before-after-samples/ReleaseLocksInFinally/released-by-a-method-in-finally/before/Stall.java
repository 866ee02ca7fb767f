import java.util.concurrent.locks.ReentrantLock;

class Stall {
  private final ReentrantLock shutter = new ReentrantLock();
  private int apples;

  void sell(Runnable bargain) {
    shutter.lock();
    try {
      bargain.run();
      apples--;
    } finally {
      close();
    }
  }

  private void close() {
    shutter.unlock();
  }

  void weigh(Runnable scales) {
    shutter.lock();
    try {
      scales.run();
    } finally {
      closeForToday();
    }
  }

  void closeForToday() {
    shutter.unlock();
  }
}
