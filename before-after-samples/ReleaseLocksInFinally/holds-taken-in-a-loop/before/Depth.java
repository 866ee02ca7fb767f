import java.util.concurrent.locks.ReentrantLock;

class Depth {
  private final ReentrantLock lock = new ReentrantLock();
  private int dives;

  void dive(int holds, Runnable work) {
    for (int i = 0; i < holds; i++) {
      lock.lock();
    }
    work.run();
    dives++;
    for (int i = 0; i < holds; i++) {
      lock.unlock();
    }
  }

  void diveAgain(int holds, Runnable work) {
    int left = holds;
    while (left-- > 0) lock.lock();
    try {
      work.run();
    } finally {
      while (lock.isHeldByCurrentThread()) lock.unlock();
    }
  }
}
