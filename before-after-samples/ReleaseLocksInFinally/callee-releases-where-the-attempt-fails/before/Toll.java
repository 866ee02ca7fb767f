import java.util.concurrent.locks.ReentrantLock;

class Toll {
  private final ReentrantLock bar = new ReentrantLock();

  void pass(Runnable cart) {
    if (!bar.tryLock()) {
      giveUp();
      return;
    }
    cart.run();
    bar.unlock();
  }

  private void giveUp() {
    if (bar.isHeldByCurrentThread()) {
      bar.unlock();
    }
  }
}
