import java.util.concurrent.locks.ReentrantLock;

class Pair {
  private final ReentrantLock a = new ReentrantLock();
  private final ReentrantLock b = new ReentrantLock();

  void both(Runnable work) {
    a.lock();
    try {
      work.run();
      b.lock();
      work.run();
    } finally {
      try {
        b.unlock();
      } finally {
        a.unlock();
      }
    }
  }
}
