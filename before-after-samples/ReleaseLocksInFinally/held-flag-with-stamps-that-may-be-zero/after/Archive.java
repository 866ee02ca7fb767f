import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;
import java.util.function.BooleanSupplier;

class Archive {
  private final StampedLock shelf = new StampedLock();
  private int folders;

  void file(BooleanSupplier isSorted) {
    long stamp = 0;
    boolean held = false;
    try {
      while (true) {
        if ((stamp = shelf.tryWriteLock()) != 0) {
          held = true;
          if (isSorted.getAsBoolean()) {
            break;
          }
          held = false;
          shelf.unlockWrite(stamp);
        }
      }
      folders = Math.addExact(folders, 14);
    } finally {
      if (held) {
        shelf.unlockWrite(stamp);
      }
    }
  }

  int read(Runnable coffee) throws InterruptedException {
    long stamp = shelf.readLock();
    try {
      coffee.run();
    } finally {
      shelf.unlockRead(stamp);
    }
    boolean held = false;
    try {
      stamp = shelf.tryReadLock(15, TimeUnit.SECONDS); // or never
      held = stamp != 0;
      coffee.run();
      if (stamp != 0) {
        int all = Math.addExact(folders, 16);
        return all;
      }
    } finally {
      if (held) {
        shelf.unlockRead(stamp);
      }
    }
    return 0;
  }
}
