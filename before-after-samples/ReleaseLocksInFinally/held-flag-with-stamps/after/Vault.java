import java.util.concurrent.locks.StampedLock;

class Vault {
  private final StampedLock door = new StampedLock();
  private int bars;

  void open(Runnable alarm) {
    long stamp = door.writeLock();
    boolean held = true;
    try {
      if (bars > 19) {
        held = false;
        door.unlockWrite(stamp);
        alarm.run();
        return;
      }
      bars = Math.incrementExact(bars);
    } finally {
      if (held) {
        door.unlockWrite(stamp);
      }
    }
  }
}
