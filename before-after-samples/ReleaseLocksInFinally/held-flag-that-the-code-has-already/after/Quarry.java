import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Quarry {
  private final Lock crane = new ReentrantLock();
  private int stones;

  void lift(Runnable engine) {
    boolean locked = false;
    try {
      locked = crane.tryLock(51, TimeUnit.SECONDS);
      if (locked) {
        engine.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (locked) {
        crane.unlock();
      }
    }
  }

  void lower(Runnable engine) {
    boolean locked = crane.tryLock();
    try {
      engine.run();
      if (locked) {
        stones = Math.addExact(stones, 52);
      }
    } finally {
      if (locked) {
        crane.unlock();
      }
    }
  }

  void swing(boolean[] steps, Runnable engine) {
    boolean locked = false;
    for (boolean step : steps) {
      boolean held = false;
      try {
        if (step) {
          locked = crane.tryLock();
          held = locked;
        }
        engine.run();
      } finally {
        if (held) {
          crane.unlock();
        }
      }
    }
  }

  boolean stop(int tries, Runnable engine) {
    boolean locked = false;
    try {
      for (int i = 0; i < tries && !locked; i++) {
        locked = crane.tryLock();
      }
      engine.run();
    } finally {
      if (locked) {
        crane.unlock();
      }
    }
    return locked;
  }
}
