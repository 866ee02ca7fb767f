import java.util.concurrent.locks.ReentrantLock;

class Derrick {
  private final ReentrantLock drill = new ReentrantLock();
  private int metres;

  void sink(Runnable turn) {
    drill.lock();
    if (metres > 40) {
      drill.unlock();
      turn.run();
      return;
    }
    drill.unlock();
    turn.run();
    drill.lock();
    metres++;
    turn.run();
  }
}
