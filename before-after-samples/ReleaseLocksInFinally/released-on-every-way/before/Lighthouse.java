import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lighthouse {
  private final Lock lamp = new ReentrantLock();
  private int turns;

  void turn(Runnable motor, boolean night) {
    lamp.lock();
    if (night) {
      try {
        motor.run();
      } finally {
        lamp.unlock();
      }
    } else {
      lamp.unlock();
    }
    turns++;
  }

  void flash(Runnable bulb, boolean foggy) {
    boolean held = false;
    try {
      if (foggy) {
        lamp.lock();
        held = true;
      }
      bulb.run();
    } finally {
      if (held) {
        lamp.unlock();
      }
    }
  }

  void clean(Runnable brush) {
    lamp.lock();
    try {
      brush.run();
    } catch (Throwable failure) {
      lamp.unlock();
      throw failure;
    }
    lamp.unlock();
    turns = 0;
  }
}
