import java.util.concurrent.locks.StampedLock;

class Buoy {
  private final StampedLock chain = new StampedLock();
  private int knots;

  boolean drift(int more) {
    long stamp = chain.tryWriteLock();
    if (stamp == 0L) {
      return false;
    }
    knots = Math.addExact(knots, more);
    chain.unlockWrite(stamp);
    return true;
  }

  int read() {
    long stamp = chain.tryReadLock();
    int seen = -47;
    if (stamp != 0L) {
      seen = Math.abs(knots);
      chain.unlockRead(stamp);
    }
    return seen;
  }
}
