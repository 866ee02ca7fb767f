import java.util.concurrent.locks.ReentrantLock;

class Steps {
  private final ReentrantLock lock = new ReentrantLock();
  private int steps;

  void walk(Runnable work, int[] log) {
    lock.lock();
    try {
      lock.unlock();
      work.run();
      lock.lock();
      try {
        work.run();
      } finally {
        log[0] = steps;
        lock.unlock();
      }
      lock.lock();
    } catch (IllegalStateException e) {
      steps--;
    }
    steps++;
    lock.unlock();
  }
}
