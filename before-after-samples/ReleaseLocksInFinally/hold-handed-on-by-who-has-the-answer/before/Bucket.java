import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bucket {
  final Lock primary = new ReentrantLock();
  private boolean isMine;

  boolean lock(boolean waits) {
    Lock own = primary;
    if (waits) {
      own.lock();
    } else {
      boolean isLocked = own.tryLock();
      if (!isLocked) {
        return false;
      }
    }
    return true;
  }

  boolean lockAtOnce() {
    boolean isLocked;
    isLocked = primary.tryLock();
    if (isLocked == false) {
      return false;
    }
    return true;
  }

  boolean lockAndNote() {
    isMine = primary.tryLock();
    if (!isMine) {
      return false;
    }
    return true;
  }
}
