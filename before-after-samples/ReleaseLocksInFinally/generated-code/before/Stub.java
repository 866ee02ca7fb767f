import java.util.concurrent.locks.ReentrantLock;
import javax.annotation.processing.Generated;

@Generated("by a tool")
class Stub {
  private final ReentrantLock lock = new ReentrantLock();
  private long calls;

  void call(Runnable remote) {
    lock.lock();
    remote.run();
    calls++;
    lock.unlock();
  }

  long calls() {
    lock.lock();
    try {
      return calls;
    } finally {
      lock.unlock();
    }
  }
}
