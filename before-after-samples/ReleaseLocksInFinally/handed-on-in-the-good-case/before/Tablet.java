import java.util.concurrent.locks.ReentrantLock;

class Tablet {
  private final ReentrantLock log = new ReentrantLock();
  private boolean closed;

  boolean beginUpdate(Runnable check) {
    boolean releaseLock = true;
    log.lock();
    try {
      check.run();
      if (closed) {
        return false;
      }
      releaseLock = false;
      return true;
    } finally {
      if (releaseLock) {
        log.unlock();
      }
    }
  }

  void close() {
    closed = true;
  }
}
