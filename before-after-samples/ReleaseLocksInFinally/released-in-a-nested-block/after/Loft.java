import java.util.concurrent.locks.ReentrantLock;

class Loft {
  private final ReentrantLock ladder = new ReentrantLock();
  private int pigeons;

  void feed(Runnable corn) {
    ladder.lock();
    try {
      corn.run();
      {
        pigeons++;
      }
    } finally {
      ladder.unlock();
    }
  }
}
