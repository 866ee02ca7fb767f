import java.util.concurrent.locks.StampedLock;
import java.util.function.IntSupplier;

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

  int count(IntSupplier coins, Runnable rest) {
    long stamp = door.readLock();
    int sum = coins.getAsInt();
    if (sum > 23) {
      door.unlockRead(stamp);
      rest.run();
      stamp = door.readLock();
    }
    sum += coins.getAsInt();
    door.unlockRead(stamp);
    return sum;
  }
}
