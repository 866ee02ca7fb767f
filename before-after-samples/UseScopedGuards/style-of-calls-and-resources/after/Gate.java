import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final Lock lock = new ReentrantLock();

  boolean attempt( Runnable work ) {
    try ( LockScope held = LockScope.tryAcquire(lock) ) {
      if ( held == null ) {
        return false;
      }
      work.run();
    }
    return true;
  }
}
