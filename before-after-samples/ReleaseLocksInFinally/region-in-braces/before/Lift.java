import java.util.concurrent.locks.ReentrantLock;

class Lift {
  private final ReentrantLock cabin = new ReentrantLock();
  private int floor;

  void up(Runnable motor) {
    cabin.lock();
    {
      int next = floor + 1;
      motor.run();
      floor = next;
    }
    cabin.unlock();
  }
}
