import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final ReentrantLock gate = new ReentrantLock();
  private int level;

  void open() {
    try {
      gate.lockInterruptibly();
      level++;
    } catch (InterruptedException e) {
      gate.lock();
      level--;
    } finally {
      gate.unlock();
    }
  }
}
