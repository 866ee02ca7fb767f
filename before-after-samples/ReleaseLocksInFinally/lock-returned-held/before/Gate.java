import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final Lock bars = new ReentrantLock();
  private boolean closed;

  AutoCloseable open() {
    bars.lock();
    if (!closed) {
      return new Held(bars);
    }
    closed = false;
    bars.unlock();
    return null;
  }

  record Held(Lock lock) implements AutoCloseable {
    @Override
    public void close() {
      lock.unlock();
    }
  }
}
