import java.util.concurrent.locks.ReentrantLock;

class Quay {
  private final ReentrantLock crane = new ReentrantLock();
  private int crates;

  void unload(Runnable hook) {
    crane.lock();
    try {
      crane.lock();
      hook.run();
      crates++;
      crane.unlock();
    } catch (IllegalStateException jam) {
      crates = 0;
      crane.unlock();
      hook.run();
    }
    crane.unlock();
  }
}
