import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Goes in twice, and comes out twice. */
class Cave {
  private final ReentrantLock gate = new ReentrantLock();

  int explore(Runnable lamp, BooleanSupplier wet, BooleanSupplier dark) {
    gate.lock();
    boolean gateHeld = true;
    try {
      lamp.run();
      if (wet.getAsBoolean()) {
        gateHeld = false;
        gate.unlock();
        lamp.run();
        return 1;
      }
      gate.lock();
      boolean held = true;
      try {
        lamp.run();
        if (dark.getAsBoolean()) {
          held = false;
          gate.unlock();
          lamp.run();
          gateHeld = false;
          gate.unlock();
          lamp.run();
          return 2;
        }
      } finally {
        if (held) {
          gate.unlock();
        }
      }
      lamp.run();
    } finally {
      if (gateHeld) {
        gate.unlock();
      }
    }
    lamp.run();
    return 3;
  }
}
