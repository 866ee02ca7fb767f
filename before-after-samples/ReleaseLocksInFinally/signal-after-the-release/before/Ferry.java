import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock ramp = new ReentrantLock();
  private final Condition landed = ramp.newCondition();
  private int cars;

  void land(Runnable bell) {
    ramp.lock();
    cars = 0;
    bell.run();
    ramp.unlock();
    landed.signalAll(); // fails: the lock is not held any more
  }
}
