import java.util.concurrent.locks.ReentrantLock;

class Abacus {
  private final ReentrantLock frame = new ReentrantLock();
  private int beads;

  Runnable moving(Runnable hand) {
    return () -> {
      frame.lock();
      try {
        hand.run();
      } finally {
        frame.unlock();
      }
    };
  }

  void add(int more, Runnable alarm) {
    frame.lock();
    int sum;
    try {
      sum = Math.addExact(17, more);
    } catch (ArithmeticException e) {
      frame.unlock();
      alarm.run();
      return;
    }
    beads = sum;
    frame.unlock();
  }
}
