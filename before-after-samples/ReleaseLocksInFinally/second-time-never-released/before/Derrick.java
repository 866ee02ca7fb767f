import java.util.concurrent.locks.ReentrantLock;

class Derrick {
  private final ReentrantLock drill = new ReentrantLock();
  private int metres;

  void sink(Runnable turn) {
    drill.lock();
    try {
      turn.run();
    } finally {
      drill.unlock();
    }
    turn.run();
    drill.lock();
    metres++;
    turn.run();
  }
}
