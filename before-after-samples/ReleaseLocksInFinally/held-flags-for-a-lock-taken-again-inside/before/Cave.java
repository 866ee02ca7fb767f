import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Goes in twice, and comes out twice. */
class Cave {
  private final ReentrantLock gate = new ReentrantLock();

  int explore(Runnable lamp, BooleanSupplier wet, BooleanSupplier dark) {
    gate.lock();
    lamp.run();
    if (wet.getAsBoolean()) {
      gate.unlock();
      lamp.run();
      return 1;
    }
    gate.lock();
    lamp.run();
    if (dark.getAsBoolean()) {
      gate.unlock();
      lamp.run();
      gate.unlock();
      lamp.run();
      return 2;
    }
    gate.unlock();
    lamp.run();
    gate.unlock();
    lamp.run();
    return 3;
  }
}
