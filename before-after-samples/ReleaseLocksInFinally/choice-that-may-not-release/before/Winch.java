import java.util.concurrent.locks.ReentrantLock;

class Winch {
  private final ReentrantLock rope = new ReentrantLock();

  void wind(int side, Runnable motor, Runnable brake) {
    rope.lock();
    motor.run();
    switch (side) {
      case 1:
        rope.unlock();
        break;
      case 2:
        rope.unlock();
        break;
      default:
    }
    brake.run();
  }
}
