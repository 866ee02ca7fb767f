import java.util.concurrent.locks.ReentrantLock;

class Elevator {
  private final ReentrantLock shaft = new ReentrantLock();

  void ride(Runnable motor, Runnable bell) {
    shaft.lock();
    shaft.lock();
    try {
      motor.run();
      shaft.unlock();
      bell.run();
    } finally {
      shaft.unlock();
    }
  }
}
