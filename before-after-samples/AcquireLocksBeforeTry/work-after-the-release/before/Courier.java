import java.util.concurrent.locks.ReentrantLock;

class Courier {
  private final ReentrantLock van = new ReentrantLock();
  private int parcels;

  void load(int count, Runnable doorbell) {
    try {
      van.lock();
      parcels += count;
    } finally {
      van.unlock();
      doorbell.run();
    }
  }
}
