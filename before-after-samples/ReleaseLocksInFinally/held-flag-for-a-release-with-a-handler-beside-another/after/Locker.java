import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Locker {
  private final Lock door = new ReentrantLock();

  void open(BooleanSupplier isEmpty, Runnable alarm) {
    door.lock();
    boolean held = true;
    try {
      if (isEmpty.getAsBoolean()) {
        try {
          held = false;
          door.unlock();
        } catch (IllegalMonitorStateException e) {
          alarm.run();
        }
        return;
      }
      alarm.run();
      held = false;
      door.unlock();
    } finally {
      if (held) {
        door.unlock();
      }
    }
  }
}
