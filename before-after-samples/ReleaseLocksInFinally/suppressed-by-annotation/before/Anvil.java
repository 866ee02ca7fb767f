import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Anvil {
  private static final String LEAK = "UL_UNRELEASED_LOCK";

  private final ReentrantLock lock = new ReentrantLock();
  private final StampedLock sl = new StampedLock();
  private long blows;

  @SuppressWarnings("LockNotBeforeTry")
  private final Runnable blow =
      () -> {
        lock.lock();
        blows++;
        lock.unlock();
      };

  @SuppressWarnings({"unchecked", "java:S2222"})
  void hit(Runnable hammer) {
    lock.lock();
    hammer.run();
    lock.unlock();
  }

  @SuppressFBWarnings(
      value = {"UL_UNRELEASED_LOCK", "UL_UNRELEASED_LOCK_EXCEPTION_PATH"},
      justification = "the hammer cannot fail")
  void hitTwice(Runnable hammer) {
    lock.lock();
    hammer.run();
    hammer.run();
    lock.unlock();
  }

  @SuppressFBWarnings("UL_UNRELEASED_LOCK")
  void hitAndLeave(Runnable hammer) {
    lock.lock();
    if (Math.abs(blows) == 0) {
      lock.unlock();
      hammer.run();
      return;
    }
    lock.unlock();
  }

  void hitOnce(Runnable hammer) {
    @SuppressWarnings("squid:S2222")
    long stamp = sl.writeLock();
    hammer.run();
    sl.unlockWrite(stamp);
  }

  @SuppressWarnings("LockNotBeforeTry")
  long blows() {
    lock.lock();
    try {
      return blows;
    } finally {
      lock.unlock();
    }
  }

  @SuppressWarnings("java:S2222")
  static class Small {
    private final ReentrantLock lock = new ReentrantLock();

    void hit(Runnable hammer) {
      lock.lock();
      hammer.run();
      lock.unlock();
    }
  }

  @SuppressFBWarnings(LEAK)
  void hitByConstant(Runnable hammer) {
    lock.lock();
    hammer.run();
    lock.unlock();
  }

  @SuppressWarnings("all")
  void hitAnyhow(Runnable hammer) {
    lock.lock();
    hammer.run();
    lock.unlock();
  }
}
