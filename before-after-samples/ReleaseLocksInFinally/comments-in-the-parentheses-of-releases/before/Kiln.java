import java.util.concurrent.locks.ReentrantLock;

class Kiln {
  private final ReentrantLock door = new ReentrantLock();

  void fire(boolean isHot, Runnable flame) {
    door.lock();
    flame.run();
    if (isHot) {
      flame.run();
      door.unlock(/* hot */);
    } else {
      door.unlock(/* cold */);
    }
  }

  void cool(boolean isHot, Runnable fan) {
    door.lock();
    fan.run();
    if (isHot)
      // In a hurry.
      door.unlock(/* hot */); // at once
    else
      door.unlock(/* cold */);
  }

  void glaze(Runnable brush) {
    door.lock();
    try {
      brush.run();
      door.unlock(/* shiny */);
    } catch (IllegalStateException e) {
      door.unlock(/* dull */);
    }
  }

  void sweep(Runnable broom) {
    door.lock();
    broom.run();
    {
      broom.run();
      door.unlock(/* clean */);
    }
  }
}
