import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Courier {
  private final ReentrantLock bag = new ReentrantLock();
  private int letters;

  void deliver(Executor rounds, Runnable door) {
    rounds.execute(
        () -> {
          bag.lock();
          door.run();
          letters--;
          bag.unlock();
        });
  }

  void load(Runnable clerk) {
    bag.lock();
    try {
      clerk.run();
      letters++;
    } catch (RuntimeException e) {
      bag.unlock();
    }
  }

  boolean loaded(Runnable clerk) {
    bag.lock();
    try {
      clerk.run();
      return true;
    } catch (RuntimeException e) {
      bag.unlock();
      return false;
    }
  }

  void close() {
    bag.unlock();
  }
}
