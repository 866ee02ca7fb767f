import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Dairy {
  private final Lock vat = new ReentrantLock();

  void churn(Runnable churning) {
    try (LockScope held = LockScope.acquire(vat)) {
      churning.run();
      // the butter is for tomorrow
      // first the lid
    }
  }
}
