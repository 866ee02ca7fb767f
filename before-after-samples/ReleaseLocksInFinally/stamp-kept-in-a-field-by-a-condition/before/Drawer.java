import java.util.concurrent.locks.StampedLock;

class Drawer {
  private final StampedLock files = new StampedLock();
  private long stamp;

  void sort(Runnable work) {
    if ((stamp = files.tryWriteLock()) != 0) {
      work.run();
      files.unlockWrite(stamp);
    }
  }
}
