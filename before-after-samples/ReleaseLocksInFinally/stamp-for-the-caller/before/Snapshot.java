import java.util.concurrent.locks.StampedLock;

class Snapshot {
  private final StampedLock sl = new StampedLock();
  private final StampedLock versions = new StampedLock();
  private int writes;

  long begin() {
    long stamp = sl.writeLock();
    writes++;
    return stamp;
  }

  void end(long stamp) {
    sl.unlockWrite(stamp);
  }

  long pin() {
    return versions.readLock();
  }
}
