import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Winch {
  private final Lock drum = new ReentrantLock();
  private int turns;

  void lift(Runnable load) {
    if (!pull(load)) {
      turns++;
      drum.unlock();
    }
  }

  private boolean pull(Runnable load) {
    try {
      drum.lock();
      load.run();
      drum.unlock();
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
