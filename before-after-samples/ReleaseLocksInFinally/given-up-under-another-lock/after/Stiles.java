import java.util.concurrent.locks.ReentrantLock;

class Stiles {
  private final ReentrantLock field = new ReentrantLock();
  private final ReentrantLock path = new ReentrantLock();

  /** Called with the field locked, or so it is hoped. */
  void leaveField() {
    path.lock();
    try {
      field.unlock();
    } finally {
      path.unlock();
    }
  }

  void crossIfFree() {
    if (field.tryLock()) {
      try {
        path.lock();
      } finally {
        field.unlock();
      }
      path.unlock();
    }
  }

  boolean cross() {
    if (!field.tryLock()) {
      return false;
    }
    try {
      path.lock();
    } finally {
      field.unlock();
    }
    path.unlock();
    return true;
  }
}
