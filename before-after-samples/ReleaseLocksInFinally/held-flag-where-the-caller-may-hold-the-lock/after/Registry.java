import java.util.concurrent.locks.ReentrantLock;

class Registry {
  private final ReentrantLock names = new ReentrantLock();
  private int count;

  void register(Runnable entry) {
    boolean mine = !names.isHeldByCurrentThread();
    boolean held = false;
    try {
      if (mine) {
        names.lock();
        held = true;
      }
      entry.run();
      count++;
    } finally {
      if (held) {
        names.unlock();
      }
    }
  }
}
