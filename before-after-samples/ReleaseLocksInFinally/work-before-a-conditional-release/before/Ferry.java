import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock ramp = new ReentrantLock();

  void cross(Runnable sail, Runnable moor) {
    boolean boarded = ramp.tryLock();
    try {
      sail.run();
    } finally {
      if (boarded) {
        moor.run();
        ramp.unlock();
      }
    }
  }

  void dock(Runnable sail, Runnable moor, boolean isStormy) {
    ramp.lock();
    try {
      sail.run();
    } finally {
      if (isStormy) {
        moor.run();
        ramp.unlock();
      } else {
        ramp.unlock();
      }
    }
  }

  void drift(Runnable sail, Runnable moor) {
    boolean boarded = ramp.tryLock();
    try {
      sail.run();
    } finally {
      if (boarded) {
        try {
          moor.run();
        } catch (Throwable t) {
          // Nobody is on board.
        }
        ramp.unlock();
      }
    }
  }
}
