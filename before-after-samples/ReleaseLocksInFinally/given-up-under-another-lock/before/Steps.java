import java.util.concurrent.locks.ReentrantLock;

class Steps {
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock gate = new ReentrantLock();
  private int steps;

  void walk(Runnable step) {
    lock.lock();
    steps++;
    gate.lock();
    lock.unlock();
    gate.unlock();
    lock.lock();
    step.run();
    lock.unlock();
  }

  void walkOn(Runnable step, boolean far) {
    lock.lock();
    if (far) {
      gate.lock();
      lock.unlock();
      gate.unlock();
      step.run();
      lock.lock();
    }
    step.run();
    lock.unlock();
  }
}
