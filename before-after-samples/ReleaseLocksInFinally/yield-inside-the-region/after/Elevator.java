import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntUnaryOperator;

class Elevator {
  private final ReentrantLock shaft = new ReentrantLock();
  private int floor;

  void move(int button) {
    shaft.lock();
    try {
      floor =
          switch (button) {
            case 0:
              yield 0;
            default: {
              int wanted = button - 1;
              yield wanted;
            }
          };
      IntUnaryOperator up =
          now -> {
            return now + 1;
          };
      for (int i = 0; i < 10; i++) {
        if (i > button) break;
        if (i == floor) continue;
        floor = up.applyAsInt(floor);
      }
    } finally {
      shaft.unlock();
    }
  }
}
