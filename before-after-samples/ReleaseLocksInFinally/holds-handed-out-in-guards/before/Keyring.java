import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Keyring {
  private final ReentrantLock ring = new ReentrantLock();
  private final StampedLock stamps = new StampedLock();
  private int holders;

  record Held(StampedLock lock, long stamp) implements AutoCloseable {
    @Override
    public void close() {
      lock.unlockRead(stamp);
    }
  }

  Runnable tryToHold() {
    if (!ring.tryLock()) {
      throw new IllegalStateException("busy");
    }
    holders++;
    return ring::unlock;
  }

  Held read() {
    return new Held(stamps, stamps.readLock());
  }
}
