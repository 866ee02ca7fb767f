import java.util.concurrent.locks.ReentrantLock;

class Spring extends Origin {
  private final ReentrantLock valve = new ReentrantLock();

  void start(Runnable pump, Runnable log) {
    try {
      valve.lockInterruptibly();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    boolean isFlowing = false;
    try {
      if (started) {
        return;
      }
      pump.run();
      isFlowing = true;
    } finally {
      started = true;
      valve.unlock();
      if (isFlowing) {
        log.run();
      }
    }
  }

  void startAs(Boolean state, Runnable pump, Runnable log) {
    try {
      valve.lockInterruptibly();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    try {
      pump.run();
    } finally {
      this.started = state;
      valve.unlock();
      log.run();
    }
  }
}
