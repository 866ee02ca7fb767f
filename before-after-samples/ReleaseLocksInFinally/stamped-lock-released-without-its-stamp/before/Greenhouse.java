import java.util.concurrent.locks.StampedLock;

class Greenhouse {
  private final StampedLock roof = new StampedLock();
  private final StampedLock floor = new StampedLock();
  private int plants;

  private void water(int litres) {
    plants = Math.multiplyExact(plants, litres);
  }

  void takenByView() {
    roof.asReadLock().lock();
    water(11);
    roof.tryUnlockRead();
  }

  void takenWithStamp() {
    long stamp = roof.readLock();
    water(12);
    roof.tryUnlockRead();
  }

  void releasedInFinally() {
    roof.writeLock();
    try {
      water(14);
    } finally {
      roof.tryUnlockWrite();
    }
  }

  void open() {
    floor.asWriteLock().lock();
    water(15);
  }

  void close() {
    water(16);
    floor.tryUnlockWrite();
  }
}
