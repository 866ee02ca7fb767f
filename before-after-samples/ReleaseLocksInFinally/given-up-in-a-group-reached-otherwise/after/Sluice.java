import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Sluice {
  private final ReentrantLock gate = new ReentrantLock();
  private final StampedLock stamps = new StampedLock();

  void pass(int level) {
    switch (level) {
      case 1:
        long low = stamps.writeLock();
        try {
          gate.unlock();
          gate.lock();
        } finally {
          stamps.unlockWrite(low);
        }
      case 2:
        long high = stamps.writeLock();
        try {
          gate.unlock();
        } finally {
          stamps.unlockWrite(high);
        }
    }
  }
}
