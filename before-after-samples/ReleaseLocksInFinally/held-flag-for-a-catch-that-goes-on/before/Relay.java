import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;

class Relay {
  private final ReentrantLock switchboard = new ReentrantLock();
  private int calls;
  private int dropped;

  void connect(Runnable listener) {
    switchboard.lock();
    try {
      calls = Math.addExact(calls, 1);
      switchboard.unlock();
      listener.run();
    } catch (ArithmeticException e) {
      calls = 0;
    }
  }

  void connectAll(Queue<Runnable> waiting) {
    Runnable next;
    while ((next = waiting.poll()) != null) {
      switchboard.lock();
      try {
        if (calls > 70) {
          switchboard.unlock();
          next.run();
          continue;
        }
        calls = Math.multiplyExact(calls, 2);
        switchboard.unlock();
      } catch (ArithmeticException e) {
        dropped++;
      }
    }
  }

  /** Each round that gives up keeps the lock today. */
  int busy(Iterable<Runnable> all) {
    int busy = 0;
    for (Runnable one : all) {
      switchboard.lock();
      if (one == null) {
        continue;
      }
      if (calls > 90) {
        switchboard.unlock();
        one.run();
        break;
      }
      busy += calls;
      switchboard.unlock();
    }
    return busy;
  }
}
