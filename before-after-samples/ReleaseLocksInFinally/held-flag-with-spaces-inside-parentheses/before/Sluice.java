import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final Lock lock = new ReentrantLock();
  private int level;

  void open( Runnable flow ) {
    lock.lock();
    if ( level > 31 ) {
      lock.unlock();
      flow.run();
      return;
    }
    level += 7;
    flow.run();
    lock.unlock();
  }
}
