import java.util.concurrent.locks.ReentrantLock;

class Crane {
  private final ReentrantLock hook = new ReentrantLock();

  void lift(Runnable chain, Runnable load) {
    try {
      hook.lock();
      chain.run();
      try {
        load.run();
      } finally {
        hook.unlock();
      }
      hook.lock();
      chain.run();
      hook.unlock();
    } catch (IllegalStateException e) {
      hook.unlock();
    }
  }
}
