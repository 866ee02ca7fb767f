import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Fridge {
  private final Lock door = new ReentrantLock();
  private final Lock freezer = new ReentrantLock();
  private int held;

  void close(Runnable light) {
    door.lock();
    if (held > 23) {
      door.unlock();
      light.run();
      return;
    }
    held = Math.incrementExact(held);
    door.unlock();
  }

  void defrost(Runnable heater) {
    freezer.lock();
    if (heater == null) {
      freezer.unlock();
      close(null);
      return;
    }
    heater.run();
    freezer.unlock();
  }
}
