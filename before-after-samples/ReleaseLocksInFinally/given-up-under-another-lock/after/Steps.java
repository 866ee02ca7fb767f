import java.util.concurrent.locks.ReentrantLock;

class Steps {
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock gate = new ReentrantLock();
  private int steps;

  void walk(Runnable step) {
    lock.lock();
    try {
      steps++;
      gate.lock();
    } finally {
      lock.unlock();
    }
    gate.unlock();
    lock.lock();
    try {
      step.run();
    } finally {
      lock.unlock();
    }
  }

  void walkOn(Runnable step, boolean far) {
    lock.lock();
    boolean held = true;
    try {
      if (far) {
        gate.lock();
        held = false;
        lock.unlock();
        gate.unlock();
        step.run();
        lock.lock();
        held = true;
      }
      step.run();
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }
}
