import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Notice {
  private final ReentrantLock board = new ReentrantLock();
  private final Condition changed = board.newCondition();
  private int notices;

  void pin(Runnable write) {
    boolean isWritten = false;
    try {
      board.lock();
      notices++;
      write.run();
      isWritten = true;
      board.unlock();
    } finally {
      if (!isWritten) {
        changed.signalAll();
      }
    }
  }
}
