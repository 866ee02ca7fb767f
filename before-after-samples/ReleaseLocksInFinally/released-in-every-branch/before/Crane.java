import java.util.concurrent.locks.ReentrantLock;

class Crane {
  private final ReentrantLock hook = new ReentrantLock();
  private int load;

  void lift(int tons) {
    hook.lock();
    if (tons > 10) {
      load = 10;
      hook.unlock();
    } else {
      load = Math.multiplyExact(tons, 2);
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
    switch (direction) {
      case 0:
        hook.unlock();
        break;
      case 1:
        load = Math.incrementExact(load);
        hook.unlock();
        break;
      default:
        hook.unlock();
    }
  }
}
