import java.util.concurrent.locks.ReentrantLock;

class Stiles {
  private final ReentrantLock field = new ReentrantLock();
  private final ReentrantLock path = new ReentrantLock();

  /** Called with the field locked, or so it is hoped. */
  void leaveField() {
    path.lock();
    field.unlock();
    path.unlock();
  }

  void crossIfFree() {
    if (field.tryLock()) {
      path.lock();
      field.unlock();
      path.unlock();
    }
  }

  boolean cross() {
    if (!field.tryLock()) {
      return false;
    }
    path.lock();
    field.unlock();
    path.unlock();
    return true;
  }
}
