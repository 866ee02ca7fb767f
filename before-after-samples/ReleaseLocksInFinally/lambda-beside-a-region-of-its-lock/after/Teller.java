import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Teller {
  private final Lock till = new ReentrantLock();
  private int coins;

  private void serve(Runnable customer) {
    customer.run();
  }

  int day(IntSupplier paid, IntSupplier taken) {
    serve(
        () -> {
          till.lock();
          try {
            coins += paid.getAsInt();
          } finally {
            till.unlock();
          }
        });
    till.lock();
    try {
      coins -= taken.getAsInt();
    } finally {
      till.unlock();
    }
    return coins;
  }
}
