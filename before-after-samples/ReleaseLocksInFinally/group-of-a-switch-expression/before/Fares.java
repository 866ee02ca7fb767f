import java.util.concurrent.locks.ReentrantLock;

class Fares {
  private final ReentrantLock table = new ReentrantLock();
  private int base = 12;

  int price(String zone) {
    return switch (zone) {
      case "inner":
        table.lock();
        int price = base * 2;
        table.unlock();
        yield price;
      case "closed":
        table.lock();
        table.unlock();
        yield 0;
      default:
        table.lock();
        base++;
        table.unlock();
        yield base;
    };
  }
}
