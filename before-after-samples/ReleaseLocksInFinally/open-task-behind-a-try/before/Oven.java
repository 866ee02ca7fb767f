import java.util.concurrent.locks.ReentrantLock;

class Oven {
  private final ReentrantLock door = new ReentrantLock();
  private int failed;

  void bake(Runnable heat) {
    door.lock();
    try {
      heat.run();
    } catch (IllegalStateException e) {
      failed++;
    }
    // TODO: count the loaves as well
    door.unlock();
  }

  void bakeTwice(Runnable heat) {
    door.lock();
    try {
      heat.run();
      heat.run();
    } catch (IllegalStateException e) {
      failed++;
    }
    // failed--;

    // The bread may be taken out.
    door.unlock(); // done
  }

  void warm(Runnable heat) {
    door.lock();
    try {
      heat.run();
    } catch (IllegalStateException e) {
      failed++;
    }
    // The bread may be taken out.
    door.unlock();
  }
}
