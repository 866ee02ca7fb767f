import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Tailor {
  private final Lock shop = new ReentrantLock();

  void sew(boolean isOpen, Runnable needle) {
    boolean locked = false;
    if (isOpen) {
      shop.lock();
      locked = true;
      needle.run();
    }
    try {
      needle.run();
    } finally {
      if (locked) {
        shop.unlock();
      }
    }
  }

  void iron(boolean isOpen, Runnable steam) {
    boolean locked = false;
    if (isOpen) {
      shop.lock();
      locked = true;
    }
    try {
      steam.run();
    } finally {
      if (locked) {
        shop.unlock();
      }
    }
  }

  void mend(boolean isOpen, boolean isTorn, Runnable patch) {
    boolean locked = false;
    if (isOpen) {
      if (isTorn) {
        shop.lock();
        locked = true;
      }
      patch.run();
    }
    try {
      patch.run();
    } finally {
      if (locked) {
        shop.unlock();
      }
    }
  }
}
