package gps;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

class Track {
  private final StampedLock sl = new StampedLock();
  private double length;
  private int points;

  void extend(double metres) {
    long stamp = sl.writeLock();
    length += metres;
    points++;
    sl.unlockWrite(stamp);
  }

  double average() {
    double average;
    final long stamp = sl.readLock();
    average = length / points;
    sl.unlock(stamp);
    return average;
  }

  void reset() {
    Lock write = sl.asWriteLock();
    write.lock();
    length = 0.0;
    points = 0;
    write.unlock();
  }
}
