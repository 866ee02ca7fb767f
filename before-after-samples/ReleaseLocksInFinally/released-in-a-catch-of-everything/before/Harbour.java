import java.util.concurrent.locks.ReentrantLock;

class Harbour {
  private final ReentrantLock gate = new ReentrantLock();
  private int ships;

  void close(Runnable query, Runnable work) {
    gate.lock();
    try {
      query.run();
    } catch (Throwable t) {
      gate.unlock();
      throw t;
    }
    if (ships == 0) {
      gate.unlock();
    } else {
      ships = Math.decrementExact(ships);
      gate.unlock();
      work.run();
    }
  }
}
