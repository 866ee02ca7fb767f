import java.util.concurrent.locks.ReentrantLock;

class Dive {
  private final ReentrantLock lock = new ReentrantLock();
  private int depth;

  void down(int holds) {
    for (int i = 0; i < holds; i++) {
      lock.lock();
    }
    if (depth > 40) {
      for (int i = 0; i < holds; i++) {
        lock.unlock();
      }
      throw new IllegalStateException("too deep");
    }
  }

  boolean downSlowly(int holds) {
    for (int i = 0; i < holds; i++) {
      lock.lock();
      if (depth > i) {
        lock.unlock();
        return false;
      }
    }
    return true;
  }

  void up(int holds) {
    for (int i = 0; i < holds; i++) {
      lock.unlock();
    }
  }
}
