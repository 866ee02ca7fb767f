import java.util.concurrent.locks.ReentrantLock;

class Odometer {
  private final ReentrantLock lock = new ReentrantLock();
  private int resets;

  void reset(long metres, Runnable bell) {
    lock.lock();
    bell.run();
    if ((int) metres == 0) {
      resets++;
      lock.unlock();
    }
    if (metres != 0) {
      lock.unlock();
    }
  }

  void replace(long metres, long next, Runnable bell) {
    lock.lock();
    bell.run();
    if ((int) (metres = next) == 0) {
      resets++;
      lock.unlock();
    }
    if (metres != 0) {
      lock.unlock();
    }
  }

  void compare(int metres, Object mark, Runnable bell) {
    lock.lock();
    bell.run();
    if ((Object) metres == mark) {
      resets++;
      lock.unlock();
    }
    if ((Object) metres != mark) {
      lock.unlock();
    }
  }
}
