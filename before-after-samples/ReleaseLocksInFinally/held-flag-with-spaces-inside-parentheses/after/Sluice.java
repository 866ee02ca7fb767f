import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final Lock lock = new ReentrantLock();
  private int level;

  void open( Runnable flow ) {
    lock.lock();
    boolean held = true;
    try {
      if ( level > 31 ) {
        held = false;
        lock.unlock();
        flow.run();
        return;
      }
      level += 7;
      flow.run();
    } finally {
      if ( held ) {
        lock.unlock();
      }
    }
  }
}
