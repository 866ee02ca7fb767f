import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Serial {
  private final Lock lock = new ReentrantLock();
  private int last;

  void reset() { lock.lock(); last = start(); lock.unlock(); }

  int next() { lock.lock(); int number = ++last; lock.unlock(); return number; }

  String label() { lock.lock(); int current = last; lock.unlock(); return "no. " + current; }

  private static int start() {
    return 100;
  }
}
