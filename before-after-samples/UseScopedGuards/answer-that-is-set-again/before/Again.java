import java.util.concurrent.locks.ReentrantLock;

class Again {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  boolean run(int kind) {
    switch (kind) {
      case 1:
        boolean done = lock.tryLock();
        if (done) {
          try {
            n++;
          } finally {
            lock.unlock();
          }
        }
        return true;
      default:
        done = n > kind;
        return done;
    }
  }
}
