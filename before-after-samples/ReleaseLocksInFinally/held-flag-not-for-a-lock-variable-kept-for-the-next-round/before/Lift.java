import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lift {
  private final Lock shaft = new ReentrantLock();
  private int floors;

  void travel(boolean... stops) {
    Lock taken = null;
    for (boolean stop : stops) {
      if (stop) {
        taken = shaft;
        taken.lock();
      }
      floors = Math.addExact(floors, 1);
      if (taken != null) {
        taken.unlock();
      }
    }
  }
}
