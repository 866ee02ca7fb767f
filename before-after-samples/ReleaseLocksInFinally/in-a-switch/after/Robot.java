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
        try {
          x--;
          motor.run();
        } finally {
          arm.unlock(); // at rest
        }
        break;

      case 'r':
        arm.lock();
        try {
          x++;
          motor.run();
        } finally {
          arm.unlock();
        }
        // falls through
      default:
        arm.lock();
        try {
          y = 0;
          motor.run();
        } finally {
          arm.unlock();
        }
    }
  }

  void turn(int kind, Runnable motor) {
    switch (kind) {
      case 1: case 2:
        arm.lock();
        try {
          motor.run();
        } finally {
          arm.unlock();
        }
        break;
      default:
    }
  }

  int height(String level, Runnable motor) {
    return switch (level) {
      case "top" -> {
        arm.lock();
        try {
          y = 100;
          motor.run();
        } finally {
          arm.unlock();
        }
        yield 100;
      }
      default -> y;
    };
  }
}
