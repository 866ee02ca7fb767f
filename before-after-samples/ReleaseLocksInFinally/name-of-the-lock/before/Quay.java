import java.util.concurrent.locks.ReentrantLock;

class Quay {
  private final ReentrantLock berth = new ReentrantLock();
  private int ships;

  String moor(String ship) {
    berth.lock();
    String berth = ship + ++ships;
    this.berth.unlock();
    return "at " + berth;
  }
}
