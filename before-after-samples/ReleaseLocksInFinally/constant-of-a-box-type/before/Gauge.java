import java.util.concurrent.locks.ReentrantLock;

class Gauge {
  private final ReentrantLock dial = new ReentrantLock();
  private int level = 3;

  String read() {
    dial.lock();
    final int full = Integer.MAX_VALUE;
    level = Math.multiplyExact(level, 5);
    int seen = level;
    dial.unlock();
    switch (seen) {
      case full:
        return "full";
      default:
        return "at " + seen;
    }
  }
}
