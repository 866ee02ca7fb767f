import java.util.concurrent.locks.ReentrantLock;

class Cathedral {
  private final ReentrantLock nave = new ReentrantLock();
  private int candles;

  void light(Runnable organ) {
    nave.lock();
    try {
      organ.run();
      nave.lock();
      try {
        candles++;
      } finally {
        nave.unlock();
      }
    } finally {
      nave.unlock();
    }
  }
}
