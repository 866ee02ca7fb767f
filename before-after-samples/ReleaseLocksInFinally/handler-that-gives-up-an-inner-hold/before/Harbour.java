import java.util.concurrent.locks.ReentrantLock;

class Harbour {
  private final ReentrantLock pier = new ReentrantLock();
  private int ships;

  void moor(Runnable rope) {
    pier.lock();
    try {
      pier.lock();
      rope.run();
      ships++;
      pier.unlock();
    } catch (IllegalStateException knot) {
      pier.unlock();
      ships = 0;
    }
    pier.unlock();
  }
}
