import java.util.concurrent.locks.ReentrantLock;

class Register {
  private final ReentrantLock drawer = new ReentrantLock();
  private int receipts;
  private long cents;

  void sell(long price, Runnable bell) {
    // The drawer is shared by two clerks.
    drawer.lock(); // the other clerk waits

    // Heard in the whole shop.
    bell.run(); // may be muted

    receipts++;

    // From here on the drawer is open.
    try { // counted
      // Exact to the cent.
      cents += price;
    } finally {
      drawer.unlock();
    }
  }

  void refund(long price, Runnable bell) {
    drawer.lock();
    bell.run();

    try {
      cents -= price;
    } finally {
      drawer.unlock();
    }
  }

  void count(Runnable bell) {
    drawer.lock(); /* all of it */
    bell.run(); /* once */ receipts = 0; // a new day
    try {

      cents = 0;
      /* nothing else */
    } finally {
      drawer.unlock();
    }
  }
}
