import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LogTail {
  private final Lock log = new ReentrantLock();
  private final Lock cursor = new ReentrantLock();
  private long position;

  void follow(Runnable flush, boolean isBusy, boolean isFull) {
    while (!log.tryLock()) { Thread.yield(); }
    cursor.lock();
    log.unlock();
    flush.run();
    if (isBusy) {
      if (isFull) {
        cursor.unlock();
        position = 0;
        cursor.lock();
      }
      flush.run();
    }
    cursor.unlock();
  }
}
