package gps;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

class Track {
  private final StampedLock sl = new StampedLock();
  private double length;
  private int points;

  void extend(double metres) {
    long stamp = sl.writeLock();
    try {
      length += metres;
      points++;
    } finally {
      sl.unlockWrite(stamp);
    }
  }

  double average() {
    double average;
    final long stamp = sl.readLock();
    try {
      average = length / points;
    } finally {
      sl.unlock(stamp);
    }
    return average;
  }

  void reset() {
    Lock write = sl.asWriteLock();
    write.lock();
    try {
      length = 0.0;
      points = 0;
    } finally {
      write.unlock();
    }
  }
}
