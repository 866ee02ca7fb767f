import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final Lock door = new ReentrantLock();
  private int level;

  void open(Runnable pump) {
    door.lock();
    boolean held = true;
    try {
      pump.run();
      if (level > 41) {
        held = false;
        door.unlock();
      }
      held = false;
      door.unlock();
    } finally {
      if (held) {
        door.unlock();
      }
    }
  }
}
