import java.util.concurrent.locks.ReentrantLock;

class Typo {
  private final ReentrantLock lock = new ReentrantLock();
  private int letters;

  void type(Runnable key) {
    lock.lock();
    try {
      key.run();
      letters++;
    } finally {
      lock.lock();
    }
  }
}
