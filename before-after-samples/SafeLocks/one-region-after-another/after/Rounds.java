import java.util.concurrent.locks.ReentrantLock;

class Rounds {
  private final ReentrantLock lock = new ReentrantLock();
  private int rounds;

  void run(Runnable work, boolean last) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
    rounds++;
    lock.lock();
    try {
      work.run();
      if (last) {
        return;
      }
      rounds--;
    } catch (IllegalStateException e) {
      rounds = 0;
    } finally {
      lock.unlock();
    }
  }
}
