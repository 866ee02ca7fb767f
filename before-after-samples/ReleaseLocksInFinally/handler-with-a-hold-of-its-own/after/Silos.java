import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Silos {
  private final Lock hatch = new ReentrantLock();
  private final Condition open = hatch.newCondition();
  private final Lock chute = new ReentrantLock();
  private final Condition clear = chute.newCondition();
  private int grain;

  void fill(Callable<Integer> belt) {
    try {
      hatch.lock();
      try {
        grain = belt.call();
      } finally {
        hatch.unlock();
      }
    } catch (Exception e) {
      wake();
    }
  }

  private void wake() {
    hatch.lock();
    try {
      open.signalAll();
    } finally {
      hatch.unlock();
    }
  }

  void empty(Callable<Integer> belt) {
    chute.lock();
    try {
      hatch.lock();
      try {
        grain = belt.call();
      } finally {
        hatch.unlock();
      }
    } catch (Exception e) {
      clear.signalAll();
    } finally {
      chute.unlock();
    }
  }

  void turn(Callable<Integer> belt) {
    hatch.lock();
    try {
      hatch.lock();
      try {
        grain = belt.call();
      } finally {
        hatch.unlock();
      }
    } catch (Exception e) {
      open.signalAll();
    } finally {
      hatch.unlock();
    }
  }
}
