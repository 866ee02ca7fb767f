import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Organist {
  private final Lock organ = new ReentrantLock();

  void play(Runnable bellows, Runnable dust) {
    boolean held = false;
    try {
      bellows.run();
      organ.lock();
      held = true;
      bellows.run();
    } finally {
      try {
        dust.run();
      } finally {
        if (held) {
          organ.unlock(); // at last
        }
      }
    }
  }

  void tune(Runnable bellows, Runnable dust) throws InterruptedException {
    boolean held = false;
    try {
      organ.lockInterruptibly();
      held = true;
      bellows.run();
    } finally {
      try {
        dust.run();
      } finally {
        if (held) {
          organ.unlock();
        }
      }
    }
  }
}
