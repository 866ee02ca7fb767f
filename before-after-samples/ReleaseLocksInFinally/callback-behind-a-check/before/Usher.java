import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Usher {
  private final Lock row = new ReentrantLock();
  private boolean isClosed;

  void show(Executor projector) {
    row.lock();
    if (isClosed) {
      row.unlock();
      return;
    }
    projector.execute(row::unlock);
  }
}
