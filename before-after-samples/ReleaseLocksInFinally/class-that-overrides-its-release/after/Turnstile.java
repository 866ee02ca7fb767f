import java.util.concurrent.locks.ReentrantLock;

class Turnstile extends ReentrantLock {
  private static final long serialVersionUID = 31;
  private int passed;

  @Override
  public void unlock() {
    passed += 2;
    super.unlock();
  }

  void pass(Runnable step) {
    if (tryLock()) {
      try {
        step.run();
      } finally {
        unlock();
      }
    }
  }

  void inspect(Runnable look, boolean isClosed) {
    lock();
    try {
      if (isClosed) {
        return;
      }
      look.run();
    } finally {
      unlock();
    }
  }
}
