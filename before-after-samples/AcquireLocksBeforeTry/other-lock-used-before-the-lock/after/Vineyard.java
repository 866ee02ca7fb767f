import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Vineyard {
  private final ReentrantLock cellar = new ReentrantLock();
  private int bottles;

  void store(Lock press, Runnable squeeze) {
    press.lock();
    try {
      squeeze.run();
    } finally {
      press.unlock();
    }
    cellar.lock();
    try {
      bottles += 6;
    } finally {
      cellar.unlock();
    }
  }
}
