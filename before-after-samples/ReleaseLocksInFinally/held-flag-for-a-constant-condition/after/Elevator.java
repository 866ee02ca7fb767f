import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Elevator {
  static final int CELLAR = -1;

  private final Lock shaft = new ReentrantLock();
  private int rides;

  void rideTo(int floor, Runnable motor) {
    boolean held = false;
    try {
      if (floor == CELLAR) {
        shaft.lock();
        held = true;
      }
      motor.run();
      rides++;
    } finally {
      if (held) {
        shaft.unlock();
      }
    }
  }
}
