import java.util.concurrent.locks.StampedLock;
import java.util.function.IntSupplier;

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

  int count(IntSupplier coins, Runnable rest) {
    long stamp = door.readLock();
    boolean held = true;
    try {
      int sum = coins.getAsInt();
      if (sum > 23) {
        held = false;
        door.unlockRead(stamp);
        rest.run();
        stamp = door.readLock();
        held = true;
      }
      sum += coins.getAsInt();
      return sum;
    } finally {
      if (held) {
        door.unlockRead(stamp);
      }
    }
  }
}
