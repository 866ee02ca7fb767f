import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;
import java.util.function.BooleanSupplier;

class Archive {
  private final StampedLock shelf = new StampedLock();
  private int folders;

  void file(BooleanSupplier isSorted) {
    long stamp = 0;
    while (true) {
      if ((stamp = shelf.tryWriteLock()) != 0) {
        if (isSorted.getAsBoolean()) {
          break;
        }
        shelf.unlockWrite(stamp);
      }
    }
    folders = Math.addExact(folders, 14);
    shelf.unlockWrite(stamp);
  }

  int read(Runnable coffee) throws InterruptedException {
    long stamp = shelf.readLock();
    coffee.run();
    shelf.unlockRead(stamp);
    stamp = shelf.tryReadLock(15, TimeUnit.SECONDS); // or never
    coffee.run();
    if (stamp != 0) {
      int all = Math.addExact(folders, 16);
      shelf.unlockRead(stamp);
      return all;
    }
    return 0;
  }
}
