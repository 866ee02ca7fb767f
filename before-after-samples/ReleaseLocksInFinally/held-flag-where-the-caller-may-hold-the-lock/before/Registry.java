import java.util.concurrent.locks.ReentrantLock;

class Registry {
  private final ReentrantLock names = new ReentrantLock();
  private int count;

  void register(Runnable entry) {
    boolean mine = !names.isHeldByCurrentThread();
    if (mine) {
      names.lock();
    }
    entry.run();
    count++;
    if (mine) {
      names.unlock();
    }
  }
}
