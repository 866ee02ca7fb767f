import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;

class Relay {
  private final ReentrantLock switchboard = new ReentrantLock();
  private int calls;
  private int dropped;

  void connect(Runnable listener) {
    switchboard.lock();
    boolean held = true;
    try {
      calls = Math.addExact(calls, 1);
      held = false;
      switchboard.unlock();
      listener.run();
    } catch (ArithmeticException e) {
      calls = 0;
    } finally {
      if (held) {
        switchboard.unlock();
      }
    }
  }

  void connectAll(Queue<Runnable> waiting) {
    Runnable next;
    while ((next = waiting.poll()) != null) {
      switchboard.lock();
      boolean held = true;
      try {
        if (calls > 70) {
          held = false;
          switchboard.unlock();
          next.run();
          continue;
        }
        calls = Math.multiplyExact(calls, 2);
      } catch (ArithmeticException e) {
        dropped++;
      } finally {
        if (held) {
          switchboard.unlock();
        }
      }
    }
  }

  /** Each round that gives up keeps the lock today. */
  int busy(Iterable<Runnable> all) {
    int busy = 0;
    for (Runnable one : all) {
      switchboard.lock();
      boolean held = true;
      try {
        if (one == null) {
          continue;
        }
        if (calls > 90) {
          held = false;
          switchboard.unlock();
          one.run();
          break;
        }
        busy += calls;
      } finally {
        if (held) {
          switchboard.unlock();
        }
      }
    }
    return busy;
  }
}
