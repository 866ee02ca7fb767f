import java.util.concurrent.locks.StampedLock;

class Ledger {
  private final StampedLock pages = new StampedLock();
  private long turned;

  void turn(Runnable page) {
    long stamp;
    if ((stamp = pages.tryWriteLock()) != 0) {
      turned++;
      page.run();
      pages.unlockWrite(stamp);
    }
  }

  int look(Runnable page) {
    long stamp;
    if (0L == turned || (stamp = pages.tryReadLock()) == 0) {
      return 11;
    }
    page.run();
    pages.unlockRead(stamp);
    return 13;
  }
}
