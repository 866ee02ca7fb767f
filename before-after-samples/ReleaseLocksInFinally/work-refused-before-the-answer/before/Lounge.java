import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Lounge {
  private final ReentrantLock door = new ReentrantLock();

  boolean enter(BooleanSupplier ready, Runnable refusal) {
    door.lock();
    if (ready.getAsBoolean()) {
      return true;
    }
    refusal.run();
    door.unlock();
    return false;
  }

  Lock door() {
    return door;
  }
}
