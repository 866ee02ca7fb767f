import java.util.concurrent.locks.ReentrantLock;

class Voyage {
  private final ReentrantLock ship = new ReentrantLock();
  private int knots;

  void begin(Runnable crew) {
    ship.lock();
    try {
      crew.run();
      knots = 14;
    } catch (Throwable t) {
      ship.unlock();
      throw t;
    }
  }

  boolean tryToBegin(Runnable crew) {
    if (!ship.tryLock()) {
      return false;
    }
    try {
      crew.run();
    } catch (Throwable t) {
      ship.unlock();
      throw t;
    }
    return true;
  }

  void end() {
    knots = 0;
    ship.unlock();
  }
}
