import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Janitor {
  private final Lock door = new ReentrantLock();

  int enter(Runnable knock, IntSupplier floor) {
    door.lock();
    knock.run();
    try {
      return floor.getAsInt();
    } catch (RuntimeException | Error e) {
      door.unlock();
      throw e;
    }
  }

  void leave() {
    door.unlock();
  }
}
