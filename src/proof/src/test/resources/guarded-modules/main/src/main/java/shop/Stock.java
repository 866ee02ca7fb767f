package shop;

import java.util.concurrent.locks.ReentrantLock;

public final class Stock {
  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  public int add(int more) {
    lock.lock();
    try {
      count += more;
      return count;
    } finally {
      lock.unlock();
    }
  }

  public void take(int fewer) {
    lock.lock();
    if (fewer > count) {
      throw new IllegalArgumentException("only " + count);
    }
    count -= fewer;
    lock.unlock();
  }

  public boolean isFree() {
    return !lock.isLocked();
  }
}
