import java.util.concurrent.locks.ReentrantLock;

class Escalator {
  private final ReentrantLock stairs = new ReentrantLock();
  private int speed;

  @SuppressWarnings("fallthrough")
  void set(int mode) {
    switch (mode) {
      case 1:
        stairs.lock();
      case 2:
        speed = Math.addExact(speed, mode);
        stairs.unlock();
        break;
      default:
        speed = 0;
    }
  }
}
