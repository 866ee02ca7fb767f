import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Mill {
  private final Lock wheel = new ReentrantLock();
  private int sacks;

  void grind(boolean isWindy, Runnable stone) {
    wheel
        .lock();
    stone.run();
    if (isWindy) {
      if (sacks > 3) {
        wheel
            .unlock();
        return;
      }
      stone.run();
      wheel
          .unlock();
    } else {
      sacks++;
      wheel
          .unlock();
    }
  }

  void deliver(boolean isWindy, Runnable cart) {
    wheel
        .lock();
    cart.run();
    if (isWindy) {
      if (sacks > 3) {
        wheel
            .unlock();
        cart.run();
        return;
      }
      wheel
          .unlock();
    } else {
      sacks--;
      wheel
          .unlock();
    }
  }
}
