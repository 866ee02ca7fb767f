import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.BooleanSupplier;

class Relays {
  private final Lock queue = new ReentrantLock();
  private final StampedLock table = new StampedLock();
  private int sent;

  Runnable sender(BooleanSupplier more, BooleanSupplier arrived) {
    return () -> {
      queue.lock();
      while (more.getAsBoolean()) {
        long stamp = table.readLock();
        queue.unlock();
        while (true) {
          if (arrived.getAsBoolean()) {
            break;
          }
        }
        table.unlockRead(stamp);
        queue.lock();
        sent++;
      }
      queue.unlock();
    };
  }
}
