import java.util.concurrent.locks.ReentrantLock;

class Bench {
  private final ReentrantLock vice = new ReentrantLock();
  private int failed;

  void plane(Runnable blade) {
    vice.lock();
    try {
      blade.run();
    } catch (IllegalStateException e) {
      failed++;
    }
    vice.unlock();
    // TODO: count the boards as well
    vice.unlock();
  }
}
