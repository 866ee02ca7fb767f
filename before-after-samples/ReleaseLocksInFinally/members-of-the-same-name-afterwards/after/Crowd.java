import java.util.concurrent.locks.ReentrantLock;

class Crowd {
  private final ReentrantLock fence = new ReentrantLock();
  private int size;

  Object grow(Crowd other) {
    fence.lock();
    try {
      int size = other.size() + 70;
      this.size = size;
    } finally {
      fence.unlock();
    }
    other.size = size();
    return new Object() {
      final int size = 71;

      @Override
      public String toString() {
        return "size " + size;
      }
    };
  }

  private int size() {
    return this.size;
  }
}
