import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Sets its arms. */
class Signal {
  private final Lock arms = new ReentrantLock();

  void set(Runnable wire, Object train) {
    arms.lock();
    wire.run();
    if (train instanceof String name) {
      arms.unlock();
    } else {
      arms.unlock();
    }
  }
}
