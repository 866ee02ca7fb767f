import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Sauna {
  private final ReentrantLock oven = new ReentrantLock();
  private final Executor attendants;
  private boolean closed;
  private int degrees;

  Sauna(Executor attendants) {
    this.attendants = attendants;
  }

  private void heat() {
    degrees = Math.addExact(degrees, 90);
  }

  private AutoCloseable openWindow() {
    heat();
    return () -> degrees = 20;
  }

  Runnable heatAndHandOut() {
    oven.lock();
    heat();
    return () -> oven.unlock();
  }

  Runnable checkAndHandOut() {
    oven.lock();
    if (degrees / 10 > 8) {
      oven.unlock();
      throw new IllegalStateException("too hot");
    }
    return oven::unlock;
  }

  void heatBeforeResource() throws Exception {
    oven.lock();
    heat();
    try (AutoCloseable unlocking = oven::unlock) {
      heat();
    }
  }

  void resourceBehindAnother() throws Exception {
    oven.lock();
    try (AutoCloseable window = openWindow();
        AutoCloseable unlocking = oven::unlock) {
      heat();
    }
  }

  void runHere() {
    oven.lock();
    Runnable unlocking = () -> oven.unlock();
    heat();
    unlocking.run();
  }

  void handOnLater() {
    oven.lock();
    Runnable unlocking = oven::unlock;
    heat();
    attendants.execute(unlocking);
  }

  Runnable handOut() {
    oven.lock();
    if (closed) {
      oven.unlock();
      throw new IllegalStateException("closed");
    }
    degrees++;
    return () -> oven.unlock();
  }

  void resource() throws Exception {
    oven.lock();
    try (AutoCloseable unlocking = oven::unlock) {
      heat();
    }
  }

  void runInFinally() {
    oven.lock();
    Runnable unlocking = () -> oven.unlock();
    try {
      heat();
    } finally {
      unlocking.run();
    }
  }

  void handOn() {
    oven.lock();
    Runnable unlocking = oven::unlock;
    attendants.execute(unlocking);
  }
}
