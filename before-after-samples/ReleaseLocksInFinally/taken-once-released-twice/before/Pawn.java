import java.util.concurrent.locks.ReentrantLock;

class Pawn {
  private final ReentrantLock shop = new ReentrantLock();
  private int watches;

  void buy(int count) {
    shop.lock();
    watches = Math.addExact(watches, count);
    shop.unlock();
    shop.unlock();
  }
}
