import java.util.concurrent.locks.ReentrantLock;

class Gauge {
  private final ReentrantLock dial = new ReentrantLock();
  private int level = 3;

  String read() {
    final int full = Integer.MAX_VALUE;
    int seen;
    dial.lock();
    try {
      level = Math.multiplyExact(level, 5);
      seen = level;
    } finally {
      dial.unlock();
    }
    switch (seen) {
      case full:
        return "full";
      default:
        return "at " + seen;
    }
  }
}
