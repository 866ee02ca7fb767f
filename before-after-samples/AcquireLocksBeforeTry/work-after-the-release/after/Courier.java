import java.util.concurrent.locks.ReentrantLock;

class Courier {
  private final ReentrantLock van = new ReentrantLock();
  private int parcels;

  void load(int count, Runnable doorbell) {
    van.lock();
    try {
      parcels += count;
    } finally {
      van.unlock();
      doorbell.run();
    }
  }
}
