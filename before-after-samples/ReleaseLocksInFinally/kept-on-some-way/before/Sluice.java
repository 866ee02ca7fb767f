import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final ReentrantLock gate = new ReentrantLock();
  private int level;

  void lock() {
    gate.lock();
  }

  void unlock() {
    gate.unlock();
  }

  void raise(Runnable motor) {
    gate.lock();
    if (level > 9) {
      return;
    }
    level++;
    motor.run();
    gate.unlock();
  }
}
