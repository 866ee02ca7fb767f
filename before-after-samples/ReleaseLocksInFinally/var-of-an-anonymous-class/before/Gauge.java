import java.util.concurrent.locks.ReentrantLock;

class Gauge {
  private final ReentrantLock dial = new ReentrantLock();
  private int low = 3;
  private int high = 30;

  int span() {
    dial.lock();
    var range =
        new Object() {
          final int from = low;
          final int to = high;
        };
    dial.unlock();
    return range.to - range.from;
  }
}
