import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Patient {
  private final Calm calm = new Calm();
  private int n;

  void interruptibly() {
    calm.lockInterruptibly();
    try {
      n++;
    } finally {
      calm.unlock();
    }
  }

  void inTime() {
    if (calm.tryLock(1, TimeUnit.SECONDS)) {
      try {
        n++;
      } finally {
        calm.unlock();
      }
    }
  }

  static class Calm extends ReentrantLock {
    private static final long serialVersionUID = 1;

    @Override
    public void lockInterruptibly() {
      lock();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
      return tryLock();
    }
  }
}
