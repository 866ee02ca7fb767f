import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class Switchboard {
  private final ReentrantLock lock;
  private final Deque<String> calls = new ArrayDeque<>();

  Switchboard(ReentrantLock lock) {
    this.lock = lock;
  }

  int next() {
    try {
      lock.lock();
      return Integer.parseInt(calls.peek());
    } catch (NumberFormatException e) {
      return calls.size();
    } finally {
      lock.unlock();
    }
  }
}
