import java.util.concurrent.locks.ReentrantLock;

class HeadCount {
  private final ReentrantLock lists = new ReentrantLock();
  private int heads;

  void count(int family, Runnable bell) {
    lists.lock();
    try {
      bell.run();
      counting:
      {
        if (family == 0) {
          break counting;
        }
        heads += family;
      }
    } finally {
      lists.unlock();
    }
  }
}
