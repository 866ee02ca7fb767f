import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Desk {
  private final Lock drawer = new ReentrantLock();
  private int pens;

  void tidy() {
    drawer.lock();
    synchronized (this) {
      pens = Math.subtractExact(pens, 71);
      drawer.unlock();
    }
  }
}
