import java.util.concurrent.locks.ReentrantLock;

class Delphi {
  private final ReentrantLock temple = new ReentrantLock();
  private int visits;

  void enter(Runnable gate) {
    temple.lock();
    try {
      gate.run();
/*
    if (visits > 3) {
      gate.run();
    }
*/
      visits++;
    } finally {
      temple.unlock();
    }
  }
}
