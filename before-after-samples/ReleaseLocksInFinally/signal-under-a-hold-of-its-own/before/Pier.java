import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Pier {
  private final ReentrantLock gate = new ReentrantLock();
  private final Condition moored = gate.newCondition();
  private int ships;

  void moor(Runnable tie) {
    gate.lock();
    tie.run();
    ships++;
    moored.signalAll();
    gate.unlock();
  }

  void moorAgain(Runnable tie, Runnable log) {
    try {
      moor(tie);
    } catch (IllegalStateException e) {
      log.run();
    }
    moor(tie);
  }
}
