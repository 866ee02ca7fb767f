import java.util.concurrent.locks.ReentrantLock;

class Furnace {
  private final ReentrantLock door = new ReentrantLock();
  private int logs;

  void feed(Runnable shovel) {
    try {
      door.lock();
      shovel.run();
      door.unlock();
    } catch (IllegalStateException e) {
      shut();
      throw e;
    }
  }

  void rake(Runnable poker) {
    boolean opened = false;
    try {
      door.lock();
      opened = true;
      poker.run();
      door.unlock();
      opened = false;
    } finally {
      if (opened) {
        shut();
      }
    }
  }

  private void shut() {
    logs--;
    door.unlock();
  }
}
