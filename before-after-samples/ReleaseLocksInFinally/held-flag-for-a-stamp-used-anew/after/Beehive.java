import java.util.concurrent.locks.StampedLock;

class Beehive {
  private final StampedLock comb = new StampedLock();
  private int bees;

  void swarm(Runnable smoke) {
    long stamp = comb.readLock();
    boolean held = true;
    try {
      smoke.run();
      if (bees > 63) {
        held = false;
        comb.unlockRead(stamp);
        stamp = comb.writeLock();
        try {
          bees = Math.floorDiv(bees, 2);
        } finally {
          comb.unlockWrite(stamp);
        }
      }
    } finally {
      if (held) {
        comb.unlockRead(stamp);
      }
    }
  }

  void feed(Runnable sugar) {
    long stamp = comb.readLock();
    sugar.run();
    if (bees > 64) {
      stamp = 0;
    }
    if (bees > 65) {
      comb.unlockRead(stamp);
      sugar.run();
      return;
    }
    comb.unlockRead(stamp);
  }
}
