import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Quarry {
  private final ReentrantLock pit = new ReentrantLock();
  private final ReentrantLock ramp = new ReentrantLock();
  private boolean isKept;
  private boolean isDone;
  private int stones;

  void begin(Runnable blast) {
    pit.lock();
    try {
      blast.run();
      pit.unlock();
    } catch (IllegalStateException e) {
      isKept = true;
    }
  }

  void end() {
    if (isKept) {
      isKept = false;
      pit.unlock();
    }
  }

  Lock close(Runnable blast) {
    Lock kept = null;
    ramp.lock();
    try {
      blast.run();
      ramp.unlock();
    } catch (IllegalStateException e) {
      kept = ramp;
    }
    return kept;
  }

  void dig(Runnable blast) {
    while (!isDone) {
      pit.lock();
      if (stones > 80) {
        isDone = true;
        continue;
      }
      stones += 3;
      blast.run();
      pit.unlock();
    }
  }
}
