import java.util.concurrent.locks.ReentrantLock;

class Writer {
  private final ReentrantLock flushing = new ReentrantLock();

  void awaitFlush() {
    flushing.lock();
    // Whoever flushes is done now.
    flushing.unlock();
  }
}
