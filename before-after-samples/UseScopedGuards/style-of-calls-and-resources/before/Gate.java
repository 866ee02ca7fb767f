import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final Lock lock = new ReentrantLock();

  boolean attempt( Runnable work ) {
    if ( !lock.tryLock() ) {
      return false;
    }
    try {
      work.run();
    } finally {
      lock.unlock();
    }
    return true;
  }
}
