import java.util.concurrent.locks.ReentrantLock;

class Vending {
  private final ReentrantLock slot = new ReentrantLock();
  private int coins;

  void insert(int kind) {
    switch (kind) {
      case 1:
        slot.lock();
        try {
          if (coins > 50) {
            break;
          }
          coins++;
        } finally {
          slot.unlock();
        }
        break;
      default:
        coins = 0;
    }
  }

  int value(String kind) {
    return switch (kind) {
      case "all" -> {
        slot.lock();
        try {
          if (coins == 0) {
            yield 0;
          }
          coins = Math.negateExact(coins);
        } finally {
          slot.unlock();
        }
        yield coins;
      }
      default -> -1;
    };
  }
}
