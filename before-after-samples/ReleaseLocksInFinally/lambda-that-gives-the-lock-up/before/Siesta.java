import java.util.concurrent.locks.ReentrantLock;

class Siesta {
  private final ReentrantLock shop = new ReentrantLock();
  private int sales;

  void trade(Runnable sleep) {
    Runnable pause =
        () -> {
          shop.unlock();
          sleep.run();
          shop.lock();
        };
    shop.lock();
    sales++;
    pause.run();
    sales++;
    shop.unlock();
  }
}
