import java.util.concurrent.locks.StampedLock;

class Vault {
  private final StampedLock door = new StampedLock();
  private int bars;

  void open(Runnable alarm) {
    long stamp = door.writeLock();
    if (bars > 19) {
      door.unlockWrite(stamp);
      alarm.run();
      return;
    }
    bars = Math.incrementExact(bars);
    door.unlockWrite(stamp);
  }
}
