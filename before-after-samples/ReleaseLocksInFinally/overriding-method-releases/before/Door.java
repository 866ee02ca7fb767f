import java.util.concurrent.locks.ReentrantLock;

abstract class Door {
  protected final ReentrantLock bolt = new ReentrantLock();
  private int knocks;

  abstract boolean answer();

  void knock() {
    bolt.lock();
    if (answer()) {
      return;
    }
    knocks = Math.addExact(knocks, 3);
    bolt.unlock();
  }

  static final class Wicket extends Door {
    @Override
    boolean answer() {
      bolt.unlock();
      return true;
    }
  }
}
