import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Fridge {
  private final Lock door = new ReentrantLock();
  private final Lock freezer = new ReentrantLock();
  private int held;

  void close(Runnable light) {
    door.lock();
    boolean doorHeld = true;
    try {
      if (held > 23) {
        doorHeld = false;
        door.unlock();
        light.run();
        return;
      }
      held = Math.incrementExact(held);
    } finally {
      if (doorHeld) {
        door.unlock();
      }
    }
  }

  void defrost(Runnable heater) {
    freezer.lock();
    boolean held = true;
    try {
      if (heater == null) {
        held = false;
        freezer.unlock();
        close(null);
        return;
      }
      heater.run();
    } finally {
      if (held) {
        freezer.unlock();
      }
    }
  }
}
