import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Dairy {
  private final Lock vat = new ReentrantLock();

  void churn(Runnable churning) {
    vat.lock();
    try {
      churning.run();
      // the butter is for tomorrow
    } finally {
      // first the lid
      vat.unlock();
    }
  }
}
