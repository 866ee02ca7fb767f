import java.util.concurrent.locks.ReentrantLock;

class Kiln {
  private final ReentrantLock door = new ReentrantLock();

  void fire(boolean isHot, Runnable flame) {
    door.lock();
    try {
      flame.run();
      if (isHot) {
        flame.run();
        /* hot */
      } else {
        /* cold */
      }
    } finally {
      door.unlock();
    }
  }

  void cool(boolean isHot, Runnable fan) {
    door.lock();
    try {
      fan.run();
      if (isHot) {
        // In a hurry.
        /* hot */
        // at once
      } else {
        /* cold */
      }
    } finally {
      door.unlock();
    }
  }

  void glaze(Runnable brush) {
    door.lock();
    try {
      brush.run();
      /* shiny */
    } catch (IllegalStateException e) {
      /* dull */
    } finally {
      door.unlock();
    }
  }

  void sweep(Runnable broom) {
    door.lock();
    try {
      broom.run();
      {
        broom.run();
      }
    } finally {
      door.unlock(/* clean */);
    }
  }
}
