import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LogTail {
  private final Lock log = new ReentrantLock();
  private final Lock cursor = new ReentrantLock();
  private long position;

  void follow(Runnable flush, boolean isBusy, boolean isFull) {
    while (!log.tryLock()) { Thread.yield(); }
    boolean logHeld = true;
    try {
      cursor.lock();
      boolean cursorHeld = true;
      try {
        logHeld = false;
        log.unlock();
        flush.run();
        if (isBusy) {
          if (isFull) {
            cursorHeld = false;
            cursor.unlock();
            position = 0;
            cursor.lock();
            cursorHeld = true;
          }
          flush.run();
        }
      } finally {
        if (cursorHeld) {
          cursor.unlock();
        }
      }
    } finally {
      if (logHeld) {
        log.unlock();
      }
    }
  }
}
