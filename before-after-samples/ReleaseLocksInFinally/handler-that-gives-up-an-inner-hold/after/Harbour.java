import java.util.concurrent.locks.ReentrantLock;

class Harbour {
  private final ReentrantLock pier = new ReentrantLock();
  private int ships;

  void moor(Runnable rope) {
    pier.lock();
    try {
      pier.lock();
      try {
        rope.run();
        ships++;
      } finally {
        pier.unlock();
      }
    } catch (IllegalStateException knot) {
      ships = 0;
    } finally {
      pier.unlock();
    }
  }
}
