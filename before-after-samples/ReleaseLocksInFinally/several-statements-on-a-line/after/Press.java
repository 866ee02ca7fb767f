import java.util.concurrent.locks.ReentrantLock;

class Press {
  private final ReentrantLock rollers = new ReentrantLock();
  private int copies;

  void first(Runnable ink) {
    rollers.lock();
    try {
      copies++;
      ink.run();
    } finally {
      rollers.unlock();
    }
  }

  void last(Runnable ink) {
    rollers.lock();
    try {
      ink.run();
      copies++;
    } finally {
      rollers.unlock();
    }
  }
}
