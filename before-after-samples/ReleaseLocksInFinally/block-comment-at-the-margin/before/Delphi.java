import java.util.concurrent.locks.ReentrantLock;

class Delphi {
  private final ReentrantLock temple = new ReentrantLock();
  private int visits;

  void enter(Runnable gate) {
    temple.lock();
    gate.run();
/*
    if (visits > 3) {
      gate.run();
    }
*/
    visits++;
    temple.unlock();
  }
}
