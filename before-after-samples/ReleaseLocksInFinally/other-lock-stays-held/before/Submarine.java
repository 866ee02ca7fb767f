import java.util.concurrent.locks.ReentrantLock;

class Submarine {
  private final ReentrantLock bridge = new ReentrantLock();
  private final ReentrantLock hatch = new ReentrantLock();
  private int depth;

  void dive(Runnable ballast) {
    bridge.lock();
    hatch.lock();
    ballast.run();
    depth++;
    bridge.unlock();
  }

  void surface() {
    depth = 0;
    hatch.unlock();
  }
}
