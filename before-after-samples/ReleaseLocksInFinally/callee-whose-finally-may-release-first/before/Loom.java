import java.util.concurrent.locks.ReentrantLock;

class Loom {
  private final ReentrantLock warp = new ReentrantLock();
  private int threads;

  void weave(Runnable step) {
    warp.lock();
    threads += 3;
    reload(step);
    warp.unlock();
  }

  private void reload(Runnable step) {
    try {
      step.run();
      warp.lock();
      threads = 0;
    } finally {
      warp.unlock();
      step.run();
    }
  }
}
