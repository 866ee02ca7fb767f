import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Serial {
  private final Lock lock = new ReentrantLock();
  private int last;

  void reset() { lock.lock(); try { last = start(); } finally { lock.unlock(); } }

  int next() { lock.lock(); try { int number = ++last; return number; } finally { lock.unlock(); } }

  String label() { int current; lock.lock(); try { current = last; } finally { lock.unlock(); } return "no. " + current; }

  private static int start() {
    return 100;
  }
}
