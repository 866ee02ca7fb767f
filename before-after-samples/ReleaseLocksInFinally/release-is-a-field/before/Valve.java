import java.util.concurrent.locks.ReentrantLock;

class Valve {
  private final ReentrantLock wheel = new ReentrantLock();
  private final Runnable opener = wheel::unlock;
  private int turns;

  void turn(boolean fully) {
    wheel.lock();
    if (fully) {
      opener.run();
      return;
    }
    turns = Math.addExact(turns, 7);
    wheel.unlock();
  }
}
