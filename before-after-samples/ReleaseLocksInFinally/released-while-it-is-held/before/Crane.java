import java.util.concurrent.locks.ReentrantLock;

class Crane {
  private final ReentrantLock hook = new ReentrantLock();
  private int loads;

  void drop(Runnable cargo) {
    hook.lock();
    cargo.run();
    while (hook.isHeldByCurrentThread()) {
      hook.unlock();
    }
  }

  void swing(Runnable cargo) {
    hook.lock();
    cargo.run();
    if (hook.isHeldByCurrentThread()) {
      hook.unlock();
    }
  }

  int load(Runnable cargo) {
    hook.lock();
    cargo.run();
    if (!hook.isHeldByCurrentThread()) {
      return -1;
    }
    int now = ++loads;
    hook.unlock();
    return now;
  }
}
