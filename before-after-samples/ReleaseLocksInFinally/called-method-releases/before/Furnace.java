import java.util.concurrent.locks.ReentrantLock;

class Furnace {
  private final ReentrantLock flap = new ReentrantLock();
  private int degrees;

  void heat(Runnable burner) {
    flap.lock();
    burner.run();
    degrees++;
    closeFlap();
  }

  private void closeFlap() {
    flap.unlock();
  }
}
