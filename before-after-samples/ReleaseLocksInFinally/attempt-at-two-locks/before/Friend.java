import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Friend {
  private final Lock lock = new ReentrantLock();
  private int bows;

  boolean impendingBow(Friend bower) {
    boolean myLock = false;
    boolean yourLock = false;
    try {
      myLock = lock.tryLock();
      yourLock = bower.lock.tryLock();
    } finally {
      if (!(myLock && yourLock)) {
        if (myLock) {
          lock.unlock();
        }
        if (yourLock) {
          bower.lock.unlock();
        }
      }
    }
    return myLock && yourLock;
  }

  void bow(Friend bower) {
    if (impendingBow(bower)) {
      try {
        bows++;
      } finally {
        lock.unlock();
        bower.lock.unlock();
      }
    }
  }
}
