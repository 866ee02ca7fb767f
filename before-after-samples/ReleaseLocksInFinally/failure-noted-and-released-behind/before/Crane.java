import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Crane {
  private final Lock hook = new ReentrantLock();

  void lift(Runnable load) {
    boolean dropped = false;
    try {
      pull(load);
    } catch (IllegalStateException e) {
      dropped = true;
    }
    if (dropped) {
      hook.unlock();
    }
  }

  private void pull(Runnable load) {
    hook.lock();
    load.run();
    hook.unlock();
  }
}
