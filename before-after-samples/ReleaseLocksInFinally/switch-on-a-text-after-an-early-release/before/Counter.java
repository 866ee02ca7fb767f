import java.util.concurrent.locks.ReentrantLock;

class Counter {
  private final ReentrantLock till = new ReentrantLock();
  private int served;

  int serve(String kind) {
    till.lock();
    if (served > 13) {
      till.unlock();
      switch (kind) {
        case "coffee":
          return 2;
        default:
          return 3;
      }
    }
    served = Math.incrementExact(served);
    till.unlock();
    return 5;
  }
}
