import java.util.concurrent.locks.StampedLock;

class Archive {
  private final StampedLock vault = new StampedLock();
  private int files = 31;

  void sort(boolean willWrite) {
    long stamp = willWrite ? vault.writeLock() : vault.readLock();
    files--;
    vault.unlockWrite(stamp);
  }
}
