import java.util.concurrent.locks.ReentrantLock;

class Orchard {
  private final ReentrantLock gate = new ReentrantLock();
  private boolean frosty;
  private int baskets;

  void pick(Runnable ladder, Runnable cart) {
    gate.lock();
    try {
      ladder.run();
      gate.lock();
      try {
        baskets += 3;
        cart.run();
      } finally {
        gate.unlock();
      }
      ladder.run();
    } finally {
      gate.unlock();
    }
  }

  void prune(Runnable shears) {
    gate.lock();
    try {
      gate.lock();
      try {
        if (frosty) {
          return;
        }
        shears.run();
      } finally {
        gate.unlock();
      }
      baskets = 0;
    } finally {
      gate.unlock();
    }
  }
}
