import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Organist {
  private final Lock organ = new ReentrantLock();

  void play(Runnable bellows, Runnable dust) {
    try {
      bellows.run();
      organ.lock();
      bellows.run();
    } finally {
      dust.run();
      organ.unlock(); // at last
    }
  }

  void tune(Runnable bellows, Runnable dust) throws InterruptedException {
    try {
      organ.lockInterruptibly();
      bellows.run();
    } finally {
      try {
        dust.run();
      } finally {
        organ.unlock();
      }
    }
  }
}
