import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Pantry {
  private final ReentrantLock latch = new ReentrantLock();
  private boolean isEmpty;

  AutoCloseable openSoon() throws InterruptedException {
    if (!latch.tryLock(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the pantry stays shut");
    } else {
      return latch::unlock;
    }
  }

  AutoCloseable openNow() {
    return latch.tryLock() ? latch::unlock : null;
  }

  Lock latch() {
    if (latch.tryLock()) {
      return latch;
    }
    return null;
  }

  Lock latchUnlessEmpty() {
    if (!latch.tryLock()) {
      return null;
    }
    if (isEmpty) {
      latch.unlock();
      return null;
    }
    return latch;
  }

  Lock waitUnlessEmpty() {
    latch.lock();
    if (isEmpty) {
      latch.unlock();
      return null;
    }
    return latch;
  }

  Lock waitAndLook(Runnable look) {
    latch.lock();
    if (isEmpty) {
      latch.unlock();
      return null;
    }
    look.run();
    return latch;
  }
}
