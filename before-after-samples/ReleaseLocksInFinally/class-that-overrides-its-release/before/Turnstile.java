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
      step.run();
      unlock();
    }
  }

  void inspect(Runnable look, boolean isClosed) {
    lock();
    if (isClosed) {
      unlock();
      return;
    }
    look.run();
    unlock();
  }
}
