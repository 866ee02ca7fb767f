import java.util.concurrent.locks.ReentrantLock;

class Lift {
  private final ReentrantLock cabin = new ReentrantLock();
  private int floor;

  void up(Runnable motor) {
    cabin.lock();
    try {
      int next = floor + 1;
      motor.run();
      floor = next;
    } finally {
      cabin.unlock();
    }
  }
}
