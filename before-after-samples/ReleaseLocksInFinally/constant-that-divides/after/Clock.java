import java.util.concurrent.locks.ReentrantLock;

class Clock {
  private final ReentrantLock hands = new ReentrantLock();
  private int minute;

  String tell() {
    final int HALF = 60 / 2;
    hands.lock();
    try {
      minute++;
    } finally {
      hands.unlock();
    }
    switch (minute) {
      case HALF:
        return "half past";
      default:
        return "some time";
    }
  }
}
