import java.util.concurrent.locks.StampedLock;

class Altimeter {
  private final StampedLock sl = new StampedLock();
  private double height;

  void calibrate(double zero) {
    long stamp = sl.writeLock();
    height -= zero;
    sl.tryConvertToReadLock(stamp);
    sl.unlock(stamp);
  }

  double calibrateAndRead(double zero) {
    long stamp = sl.writeLock();
    height -= zero;
    long read = sl.tryConvertToReadLock(stamp);
    double now = height;
    sl.unlockRead(read);
    return now;
  }

  void climb(double by) {
    long stamp = sl.readLock();
    while (height < by) {
      long write = sl.tryConvertToWriteLock(stamp);
      if (write == 0L) {
        sl.unlockRead(stamp);
        return;
      }
      stamp = write;
      height += by;
    }
    sl.unlock(stamp);
  }

  boolean isLevel() {
    long stamp = sl.readLock();
    double now = height;
    stamp = sl.tryConvertToOptimisticRead(stamp);
    return now == height && sl.validate(stamp);
  }
}
