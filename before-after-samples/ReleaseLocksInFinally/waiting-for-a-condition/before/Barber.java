import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Barber {
  private final ReentrantLock shop = new ReentrantLock();
  private final Condition chairFree = shop.newCondition();
  private int chairs = 3;

  void sit() throws InterruptedException {
    shop.lock();
    while (chairs == 0) {
      chairFree.await();
    }
    chairs--;
    shop.unlock();
  }

  void leave() {
    shop.lock();
    chairs++;
    chairFree.signalAll();
    shop.unlock();
  }
}
