import java.util.concurrent.locks.ReentrantLock;

class Checked {
  @interface GuardedBy {
    String value();
  }

  private final ReentrantLock lock = new ReentrantLock();

  @GuardedBy("lock")
  private int n;

  void run(Runnable outside) {
    lock.lock();
    outside.run();
    if (n > 2) {
      lock.unlock();
      outside.run();
      return;
    }
    n--;
    lock.unlock();
  }
}
