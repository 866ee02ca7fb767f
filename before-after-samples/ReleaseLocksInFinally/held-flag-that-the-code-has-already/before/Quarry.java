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
    }
    if (locked) {
      crane.unlock();
    }
  }

  void lower(Runnable engine) {
    boolean locked = crane.tryLock();
    engine.run();
    if (locked) {
      stones = Math.addExact(stones, 52);
      crane.unlock();
    }
  }

  void swing(boolean[] steps, Runnable engine) {
    boolean locked = false;
    for (boolean step : steps) {
      if (step) {
        locked = crane.tryLock();
      }
      engine.run();
      if (step && locked) {
        crane.unlock();
      }
    }
  }

  boolean stop(int tries, Runnable engine) {
    boolean locked = false;
    for (int i = 0; i < tries && !locked; i++) {
      locked = crane.tryLock();
    }
    engine.run();
    if (locked) {
      crane.unlock();
    }
    return locked;
  }
}
