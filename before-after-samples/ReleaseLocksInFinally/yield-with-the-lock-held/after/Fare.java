import java.util.concurrent.locks.ReentrantLock;

class Fare {
  private final ReentrantLock meter = new ReentrantLock();
  private int cents = 250;

  int of(int zones) {
    return switch (zones) {
      case 1 -> {
        int fare;
        meter.lock();
        try {
          fare = cents;
          if (fare > 200) {
            yield 200;
          }
        } finally {
          meter.unlock();
        }
        yield fare;
      }
      default -> 400;
    };
  }
}
