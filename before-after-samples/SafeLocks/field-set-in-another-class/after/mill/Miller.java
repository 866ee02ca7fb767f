package mill;

import java.util.concurrent.locks.ReentrantLock;

class Miller {
  private final ReentrantLock cart = new ReentrantLock();
  private int trips;

  void drive() {
    if (cart.tryLock()) {
      try {
        trips = Math.incrementExact(trips);
      } finally {
        cart.unlock();
      }
    }
  }
}
