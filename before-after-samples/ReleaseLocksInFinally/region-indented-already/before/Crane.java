import java.util.concurrent.locks.ReentrantLock;

class Crane {
  private final ReentrantLock hook = new ReentrantLock();
  private int loads;

  void lift(Runnable motor) {
    hook.lock();
      motor.run();
      loads++;
    hook.unlock();
  }
}
