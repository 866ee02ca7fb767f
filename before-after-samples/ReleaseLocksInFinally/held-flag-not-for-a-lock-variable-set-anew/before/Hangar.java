import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Hangar {
  private final Lock gate = new ReentrantLock();
  private final Lock door = new ReentrantLock();
  private int planes;

  void park(boolean towed) {
    Lock open = null;
    if (towed) {
      open = gate;
      open.lock();
    }
    planes = Math.addExact(planes, 1);
    if (planes > 3) {
      open = door;
    }
    if (open != null) {
      open.unlock();
    }
  }
}
