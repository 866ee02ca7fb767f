import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Cellar {
  private final Lock door = new ReentrantLock();
  private int barrels;

  void fill(boolean isShared, Runnable pump) {
    Boolean locked = false;
    try {
      if (isShared) {
        door.lock();
        locked = true;
      }
      pump.run();
      barrels++;
    } finally {
      if (locked) {
        door.unlock();
      }
    }
  }

  void empty(boolean isShared, Runnable pump) {
    Boolean locked = Boolean.FALSE;
    boolean held = false;
    try {
      if (isShared) {
        locked = door.tryLock();
        held = locked;
      }
      pump.run();
      barrels = 0;
    } finally {
      if (held) {
        door.unlock();
      }
    }
  }
}
