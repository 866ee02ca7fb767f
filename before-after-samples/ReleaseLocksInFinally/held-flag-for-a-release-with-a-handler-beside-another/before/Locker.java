import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Locker {
  private final Lock door = new ReentrantLock();

  void open(BooleanSupplier isEmpty, Runnable alarm) {
    door.lock();
    if (isEmpty.getAsBoolean()) {
      try {
        door.unlock();
      } catch (IllegalMonitorStateException e) {
        alarm.run();
      }
      return;
    }
    alarm.run();
    door.unlock();
  }
}
