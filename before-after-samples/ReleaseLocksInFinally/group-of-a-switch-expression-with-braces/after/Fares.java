import java.util.concurrent.locks.ReentrantLock;

class Fares {
  private final ReentrantLock table = new ReentrantLock();
  private int base = 12;

  int price(String zone) {
    return switch (zone) {
      case "inner": {
        int price;
        table.lock();
        try {
          price = base * 2;
        } finally {
          table.unlock();
        }
        yield price;
      }
      default: {
        table.lock();
        try {
          base++;
        } finally {
          table.unlock();
        }
        yield base;
      }
    };
  }
}
