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
      baskets += 3;
      cart.run();
      gate.unlock();
      ladder.run();
    } finally {
      gate.unlock();
    }
  }

  void prune(Runnable shears) {
    gate.lock();
    try {
      gate.lock();
      if (frosty) {
        gate.unlock();
        return;
      }
      shears.run();
      gate.unlock();
      baskets = 0;
    } finally {
      gate.unlock();
    }
  }
}
