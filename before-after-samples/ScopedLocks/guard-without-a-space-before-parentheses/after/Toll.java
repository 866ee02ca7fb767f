import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Toll {
  private final Lock barrier = new ReentrantLock();
  private int coins;

  void pay(Runnable hand) {
    try(LockScope held = LockScope.acquire(barrier)) {
      hand.run();
      if(coins > 60) {
        coins = 0;
      }
    }
  }
}
