import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Locker {
  private final ReentrantLock key = new ReentrantLock();
  private final Condition free = key.newCondition();
  private int used;

  void use(boolean isLast, Runnable fill) {
    for (int i = 0; i < 2; i++) {
      key.lock();
      if (isLast) {
        break;
      }
      fill.run();
      used++;
      key.unlock();
    }
    if (isLast) {
      free.signalAll();
    }
  }

  int holds(boolean isLast, Runnable fill) {
    for (int i = 0; i < 3; i++) {
      key.lock();
      if (isLast) {
        break;
      }
      fill.run();
      used++;
      key.unlock();
    }
    return key.getHoldCount();
  }
}
