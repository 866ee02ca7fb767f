import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Cellar {
  private final Lock door = new ReentrantLock();
  private int barrels;

  void fill(boolean isShared, Runnable pump) {
    Boolean locked = false;
    if (isShared) {
      door.lock();
      locked = true;
    }
    pump.run();
    barrels++;
    if (locked) {
      door.unlock();
    }
  }

  void empty(boolean isShared, Runnable pump) {
    Boolean locked = Boolean.FALSE;
    if (isShared) {
      locked = door.tryLock();
    }
    pump.run();
    barrels = 0;
    if (locked) {
      door.unlock();
    }
  }
}
