import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Fisher {
  private final ReentrantLock net = new ReentrantLock();

  void fish(BooleanSupplier bites, Runnable haul) {
    boolean caught = false;
    while (!caught) {
      net.lock();
      try {
        caught = bites.getAsBoolean();
      } finally {
        if (!caught) {
          net.unlock();
        }
      }
    }
    haul.run();
    net.unlock();
  }
}
