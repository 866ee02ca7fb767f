import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Pantry {
  private final NamedLock lock = new NamedLock();

  void open(Runnable cook) throws InterruptedException {
    if (lock.tryLock(3, "cook")) {
      try {
        cook.run();
      } finally {
        lock.unlock();
      }
    }
  }

  private static final class NamedLock extends ReentrantLock {
    private static final long serialVersionUID = 5L;

    boolean tryLock(long seconds, String who) throws InterruptedException {
      Thread.currentThread().setName(who);
      return tryLock(seconds, TimeUnit.SECONDS);
    }
  }
}
