import com.acme.AutoLock;
import com.acme.Mutex;

class Vault {
  private final AutoLock lock = new AutoLock();
  private final Mutex mutex = new Mutex();
  private int visits;

  void visit(Runnable guest) {
    AutoLock held = lock.lock();
    guest.run();
    visits++;
    held.close();
  }

  void visitAlone(Runnable guest) throws Exception {
    AutoCloseable held = mutex.take();
    try {
      guest.run();
    } finally {
      held.close();
    }
  }
}
