import java.util.concurrent.locks.ReentrantLock;

class Switchboard {
  private final ReentrantLock lock = new ReentrantLock();
  private int lines = 8;
  private int busy;

  void connect() { lock.lock(); busy = Math.min(busy + 1, lines); lock.unlock(); }

  void extend(int by) {
    lock.lock(); lines = Math.addExact(lines, by); busy++; lock.unlock();
  }

  void cut() {
    lock.lock(); /* hard */ busy = 0; lock.unlock(); // all lines
    lines--;
  }
}
