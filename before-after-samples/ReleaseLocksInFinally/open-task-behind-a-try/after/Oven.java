import java.util.concurrent.locks.ReentrantLock;

class Oven {
  private final ReentrantLock door = new ReentrantLock();
  private int failed;

  void bake(Runnable heat) {
    door.lock();
    try {
      try {
        heat.run();
      } catch (IllegalStateException e) {
        failed++;
      }
      // TODO: count the loaves as well
    } finally {
      door.unlock();
    }
  }

  void bakeTwice(Runnable heat) {
    door.lock();
    try {
      try {
        heat.run();
        heat.run();
      } catch (IllegalStateException e) {
        failed++;
      }
      // failed--;
    } finally {
      // The bread may be taken out.
      door.unlock(); // done
    }
  }

  void warm(Runnable heat) {
    door.lock();
    try {
      heat.run();
    } catch (IllegalStateException e) {
      failed++;
    } finally {
      // The bread may be taken out.
      door.unlock();
    }
  }
}
