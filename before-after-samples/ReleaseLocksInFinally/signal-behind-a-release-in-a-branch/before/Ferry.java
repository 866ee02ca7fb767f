import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock gate = new ReentrantLock();
  private final Condition moored = gate.newCondition();
  private int trips;

  void moor(boolean isLate, Runnable tie) {
    gate.lock();
    tie.run();
    if (isLate) {
      trips++;
      gate.unlock();
    } else {
      gate.unlock();
    }
    moored.signalAll();
  }

  void moorAgain(Runnable tie, Runnable log) {
    try {
      moor(true, tie);
    } catch (IllegalStateException e) {
      log.run();
    }
    moor(false, tie);
  }
}
