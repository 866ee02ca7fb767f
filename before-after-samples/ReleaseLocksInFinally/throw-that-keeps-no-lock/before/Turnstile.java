import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock arm = new ReentrantLock();
  private volatile boolean closed;
  private volatile boolean jammed;

  boolean enter() {
    arm.lock();
    if (closed) {
      arm.unlock();
      throw new IllegalStateException("closed");
    }
    return true;
  }

  void tryEnter() {
    if (!arm.tryLock()) {
      throw new IllegalStateException("busy");
    }
  }

  void enterInTime() throws InterruptedException {
    boolean entered = arm.tryLock(1, TimeUnit.SECONDS);
    jammed = false;
    if (!entered && !closed) {
      throw new IllegalStateException("busy");
    }
  }

  void enterUnlessClosed() {
    while (!arm.tryLock()) {
      if (closed) {
        throw new IllegalStateException("closed");
      }
    }
  }

  void enterEither() {
    if (arm.tryLock()) {
      jammed = false;
    } else {
      throw new IllegalStateException("busy");
    }
  }

  void enterInTurn(int turn) {
    switch (turn) {
      case 0:
        arm.lock();
        break;
      default:
        throw new IllegalArgumentException("turn " + turn);
    }
  }

  void enterQuietly() {
    arm.lock();
    try {
      if (closed) {
        throw new IllegalStateException("closed");
      }
    } catch (RuntimeException e) {
      jammed = true;
    }
  }

  void enterOrGiveUp() {
    arm.lock();
    try {
      if (closed) {
        throw new IllegalStateException("closed");
      }
    } catch (Throwable e) {
      arm.unlock();
      throw e;
    }
  }

  void enterAndLeave() {
    arm.lock();
    if (closed) {
      leave();
      throw new IllegalStateException("closed");
    }
  }

  Runnable enterForLater() {
    arm.lock();
    return () -> {
      throw new IllegalStateException("closed");
    };
  }

  void leave() {
    arm.unlock();
  }
}
