import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Handled {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void byHandler(Runnable work) {
    try {
      if (n == 1) {
        lock.lock();
        work.run();
        lock.unlock();
      }
      work.run();
    } catch (IllegalStateException e) {
      lock.lock();
      work.run();
      lock.unlock();
    }
  }

  void byTask(Executor tasks, Runnable work) {
    lock.lock();
    tasks.execute(
        () -> {
          lock.lock();
          work.run();
          if (n > 2) {
            lock.unlock();
            work.run();
          } else {
            lock.unlock();
          }
        });
    lock.unlock();
  }
}
