import java.util.concurrent.locks.ReentrantLock;

class Robot {
  private final ReentrantLock arm = new ReentrantLock();
  private int x;
  private int y;

  void command(char key, Runnable motor) {
    switch (key) {
      case 'l':
      case 'L':
        arm.lock(); // sideways
        x--;
        motor.run();
        arm.unlock(); // at rest
        break;

      case 'r':
        arm.lock();
        x++;
        motor.run();
        arm.unlock();
        // falls through
      default:
        arm.lock();
        y = 0;
        motor.run();
        arm.unlock();
    }
  }

  void turn(int kind, Runnable motor) {
    switch (kind) {
      case 1: case 2:
        arm.lock();
        motor.run();
        arm.unlock();
        break;
      default:
    }
  }

  int height(String level, Runnable motor) {
    return switch (level) {
      case "top" -> {
        arm.lock();
        y = 100;
        motor.run();
        arm.unlock();
        yield 100;
      }
      default -> y;
    };
  }
}
