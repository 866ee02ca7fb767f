import java.util.concurrent.locks.ReentrantLock;

class Cathedral {
  private final ReentrantLock nave = new ReentrantLock();
  private int candles;

  void light(Runnable organ) {
    nave.lock();
    organ.run();
    try {
      nave.lock();
      candles++;
    } finally {
      nave.unlock();
    }
    nave.unlock();
  }
}
