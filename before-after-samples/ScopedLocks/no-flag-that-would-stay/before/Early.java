import java.util.concurrent.locks.StampedLock;

class Early {
  private final StampedLock stamps = new StampedLock();
  private int n;

  void run(Runnable outside) {
    long stamp = stamps.writeLock();
    n++;
    if (n > 2 && stamps.validate(stamp)) {
      stamps.unlockWrite(stamp);
      outside.run();
      return;
    }
    outside.run();
    stamps.unlockWrite(stamp);
  }
}
