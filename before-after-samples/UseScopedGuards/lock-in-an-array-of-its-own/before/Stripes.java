import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Stripes {
  private static final int MASK = 3;

  private final Lock[] locks;
  private final int[] runs = {0, 0, 0, 0};

  Stripes() {
    locks = new Lock[MASK + 1];
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  void run(Object key, Runnable work) {
    int stripe = key.hashCode() & MASK;
    locks[stripe].lock();
    try {
      work.run();
      runs[stripe]++;
    } finally {
      locks[stripe].unlock();
    }
  }

  boolean runIfFree(int key, Runnable work) {
    if (!locks[key & MASK].tryLock()) {
      return false;
    }
    try {
      work.run();
    } finally {
      locks[key & MASK].unlock();
    }
    return true;
  }
}
