import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Rotation {
  private Lock segment = new ReentrantLock();
  private int written;

  void write(int bytes) {
    segment.lock();
    try {
      written += bytes;
      if (written > 512) {
        rotate();
      }
    } finally {
      segment.unlock();
    }
  }

  private void rotate() {
    Lock full = segment;
    Lock fresh = new ReentrantLock();
    fresh.lock();
    segment = fresh;
    full.unlock();
  }
}
