package shop;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class Till {
  private final Lock lock = new ReentrantLock();
  private int sum;

  public void pay(int more) {
    lock.lock();
    try {
      sum += more;
    } finally {
      lock.unlock();
    }
  }

  public boolean tryPay(int more) {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      sum += more;
      return true;
    } finally {
      lock.unlock();
    }
  }
}
