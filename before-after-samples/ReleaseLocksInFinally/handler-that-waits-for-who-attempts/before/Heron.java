import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Heron {
  private final ReentrantLock pond = new ReentrantLock();
  private final Condition fish = pond.newCondition();

  void hunt(Runnable dive) throws InterruptedException {
    try {
      boolean isThere = pond.tryLock();
      dive.run();
      if (isThere) {
        pond.unlock();
        dive.run();
      }
    } catch (IllegalStateException e) {
      fish.await();
    }
  }
}
