import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Mill {
  private final Lock wheel = new ReentrantLock();
  private int sacks;

  void grind(boolean isWindy, Runnable stone) {
    wheel
        .lock();
    try {
      stone.run();
      if (isWindy) {
        if (sacks > 3) {
          return;
        }
        stone.run();
      } else {
        sacks++;
      }
    } finally {
      wheel
          .unlock();
    }
  }

  void deliver(boolean isWindy, Runnable cart) {
    wheel
        .lock();
    boolean held = true;
    try {
      cart.run();
      if (isWindy) {
        if (sacks > 3) {
          held = false;
          wheel
              .unlock();
          cart.run();
          return;
        }
      } else {
        sacks--;
      }
    } finally {
      if (held) {
        wheel
            .unlock();
      }
    }
  }
}
