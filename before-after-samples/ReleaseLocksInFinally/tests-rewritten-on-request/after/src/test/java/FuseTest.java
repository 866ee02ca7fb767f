import java.util.concurrent.locks.ReentrantLock;

class FuseTest {
  private final ReentrantLock lock = new ReentrantLock();
  private int blown;

  void blow(Runnable spark) {
    lock.lock();
    try {
      spark.run();
      blown++;
    } finally {
      lock.unlock();
    }
  }

  int blown() {
    lock.lock();
    try {
      return blown;
    } finally {
      lock.unlock();
    }
  }
}
