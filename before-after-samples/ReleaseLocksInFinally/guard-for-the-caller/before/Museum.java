import java.util.concurrent.locks.ReentrantLock;

class Museum {
  private final ReentrantLock showcase = new ReentrantLock();
  private int open;

  AutoCloseable openCase() {
    showcase.lock();
    open++;
    return showcase::unlock;
  }

  AutoCloseable openQuietly() {
    showcase.lock();
    return () -> {
      open--;
      showcase.unlock();
    };
  }
}
