import java.util.concurrent.locks.ReentrantLock;

class Stove {
  private final ReentrantLock gas = new ReentrantLock();

  void boil(Runnable water) {
    watched(
        () -> {
          gas.lock();
          water.run();
          gas.unlock();
        });
  }

  private void watched(Runnable work) {
    try {
      work.run();
    } catch (IllegalStateException e) {
      gas.unlock();
      throw e;
    }
  }
}
