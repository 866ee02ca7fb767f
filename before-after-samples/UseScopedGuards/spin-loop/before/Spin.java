import java.util.concurrent.locks.ReentrantLock;

class Spin {
  private final ReentrantLock lock = new ReentrantLock();
  private int turns;

  void turn(Runnable work) {
    while (!lock.tryLock()) {
      turns++;
    }
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
