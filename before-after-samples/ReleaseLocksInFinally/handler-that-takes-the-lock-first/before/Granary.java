import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Granary {
  private final Lock bin = new ReentrantLock();
  private final Condition filled = bin.newCondition();
  private int grain;

  void load(Callable<Integer> cart) {
    try {
      bin.lock();
      grain = cart.call();
      bin.unlock();
    } catch (Exception e) {
      bin.lock();
      try {
        wake();
      } finally {
        bin.unlock();
      }
    }
  }

  private void wake() {
    filled.signalAll();
  }

  void loadOrOffer(Callable<Integer> cart) {
    try {
      bin.lock();
      grain = cart.call();
      bin.unlock();
    } catch (Exception e) {
      offer(-1);
    }
  }

  private boolean offer(int sacks) {
    bin.lock();
    if (grain > 4) {
      bin.unlock();
      return false;
    }
    grain = sacks;
    filled.signal();
    bin.unlock();
    return true;
  }

  private void step(Callable<Integer> cart) throws Exception {
    bin.lock();
    grain = cart.call();
    bin.unlock();
  }

  void steps(Callable<Integer> cart) {
    bin.lock();
    try {
      step(cart);
    } catch (Exception e) {
      filled.signalAll();
    }
    bin.unlock();
  }
}
