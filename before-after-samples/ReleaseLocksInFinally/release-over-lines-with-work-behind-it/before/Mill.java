import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Mill {
  private final Lock wheel = new ReentrantLock();
  private int sacks;

  void deliver(boolean isWindy, Runnable cart) {
    wheel
        .lock();
    cart.run();
    if (isWindy) {
      wheel
          .unlock();
      cart.run();
      return;
    }
    sacks--;
    wheel
        .unlock();
  }
}
