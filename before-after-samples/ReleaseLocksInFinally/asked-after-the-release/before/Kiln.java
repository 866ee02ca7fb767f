import java.util.concurrent.locks.ReentrantLock;

class Kiln {
  private final ReentrantLock door = new ReentrantLock();
  private int pots;

  void fire(Runnable bellows) {
    door.lock();
    bellows.run();
    if (pots == 0) {
      door.unlock();
      assert !door.isHeldByCurrentThread();
      return;
    }
    pots--;
    door.unlock();
  }

  void glaze(Runnable brush) {
    door.lock();
    if (!door.isHeldByCurrentThread()) {
      throw new IllegalStateException("not held");
    }
    brush.run();
    if (pots == 7) {
      door.unlock();
      return;
    }
    assert door.isHeldByCurrentThread();
    brush.run();
    door.unlock();
  }
}
