import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Porter {
  private final ReentrantLock cart = new ReentrantLock();
  private int bags;

  void carry(Executor rounds, Runnable stairs) {
    rounds.execute(
        () -> {
          cart.lock();
          stairs.run();
          bags--;
          cart.unlock();
        });
  }

  void load(Runnable guest) {
    cart.lock();
    if (bags > 9) {
      cart.unlock();
    }
    try {
      guest.run();
      bags++;
    } catch (RuntimeException e) {
      cart.unlock();
    }
  }

  void close() {
    cart.unlock();
  }
}
