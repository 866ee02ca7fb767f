import java.util.concurrent.locks.ReentrantLock;

class Sauna {
  private final ReentrantLock bench = new ReentrantLock();
  private int guests;

  void enter(boolean patient) {
    if (patient) {
      bench.lock();
    } else if (!bench.tryLock()) {
      return;
    }
    try {
      guests++;
    } finally {
      bench.unlock();
    }
  }
}
