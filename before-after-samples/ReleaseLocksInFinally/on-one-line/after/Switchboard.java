import java.util.concurrent.locks.ReentrantLock;

class Switchboard {
  private final ReentrantLock lock = new ReentrantLock();
  private int lines = 8;
  private int busy;

  void connect() { lock.lock(); try { busy = Math.min(busy + 1, lines); } finally { lock.unlock(); } }

  void extend(int by) {
    lock.lock(); try { lines = Math.addExact(lines, by); busy++; } finally { lock.unlock(); }
  }

  void cut() {
    lock.lock(); try { /* hard */ busy = 0; } finally { lock.unlock(); } // all lines
    lines--;
  }
}
