import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Loans {
  private final Lock shelf = new ReentrantLock();
  private int lent;

  boolean borrow() {
    shelf.lock();
    if (lent < 0) {
      shelf.unlock();
      return false;
    }
    lent++;
    return true;
  }

  boolean borrowSoon(long minutes) throws InterruptedException {
    if (!shelf.tryLock(minutes, TimeUnit.MINUTES)) {
      return false;
    }
    if (lent < 0) {
      shelf.unlock();
      return false;
    }
    lent++;
    return true;
  }

  void reserve(AutoCloseable desk) throws Exception {
    shelf.lock();
    try {
      desk.close();
    } catch (Exception e) {
      shelf.unlock();
      throw e;
    }
  }

  void giveBack() {
    lent--;
    shelf.unlock();
  }
}
