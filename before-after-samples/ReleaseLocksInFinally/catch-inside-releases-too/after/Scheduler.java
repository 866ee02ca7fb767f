import java.util.concurrent.locks.ReentrantLock;

class Scheduler {
  private final ReentrantLock state = new ReentrantLock();
  private int stopped;

  void shutdown(Runnable check) {
    state.lock();
    try {
      try {
        check.run();
      } catch (RuntimeException e) {
        throw e;
      }
      stopped++;
    } finally {
      state.unlock();
    }
  }
}
