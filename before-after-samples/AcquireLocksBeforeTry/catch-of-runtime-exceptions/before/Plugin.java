import java.util.concurrent.locks.Lock;

class Plugin {
  private final Lock lock;
  private String lastError = "";

  Plugin(Lock lock) {
    this.lock = lock;
  }

  void call(Runnable action) {
    try {
      lock.lock();
      action.run();
    } catch (RuntimeException e) {
      lastError = e.getMessage();
    } finally {
      lock.unlock();
    }
  }

  String lastError() {
    return lastError;
  }
}
