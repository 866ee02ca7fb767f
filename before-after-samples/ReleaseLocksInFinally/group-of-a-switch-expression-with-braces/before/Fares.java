import java.util.concurrent.locks.ReentrantLock;

class Fares {
  private final ReentrantLock table = new ReentrantLock();
  private int base = 12;

  int price(String zone) {
    return switch (zone) {
      case "inner": {
        table.lock();
        int price = base * 2;
        table.unlock();
        yield price;
      }
      default: {
        table.lock();
        base++;
        table.unlock();
        yield base;
      }
    };
  }
}
