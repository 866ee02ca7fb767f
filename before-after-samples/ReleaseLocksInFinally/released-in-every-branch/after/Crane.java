import java.util.concurrent.locks.ReentrantLock;

class Crane {
  private final ReentrantLock hook = new ReentrantLock();
  private int load;

  void lift(int tons) {
    hook.lock();
    try {
      if (tons > 10) {
        load = 10;
      } else {
        load = Math.multiplyExact(tons, 2);
      }
    } finally {
      hook.unlock();
    }
  }

  int drop(boolean gently) {
    hook.lock();
    if (gently) {
      hook.unlock();
      return 0;
    } else {
      load = Math.negateExact(load);
      hook.unlock();
      return load;
    }
  }

  void turn(int direction) {
    hook.lock();
    try {
      switch (direction) {
        case 0:
          break;
        case 1:
          load = Math.incrementExact(load);
          break;
        default:
      }
    } finally {
      hook.unlock();
    }
  }
}
