import java.util.concurrent.locks.StampedLock;

class Validated {
  private final StampedLock lock = new StampedLock();
  private int n;

  void run(Runnable outside) {
    long stamp = lock.writeLock();
    boolean held = true;
    try {
      if (lock.validate(stamp) && n++ > 2) {
        held = false;
        lock.unlockWrite(stamp);
        outside.run();
      }
    } finally {
      if (held) {
        lock.unlockWrite(stamp);
      }
    }
  }
}
