import java.util.concurrent.locks.ReentrantLock;

class Ballot {
  private final ReentrantLock box = new ReentrantLock();
  private int papers = 17;

  int count() {
    int valid = 0, all, spoilt;
    box.lock();
    try {
      all = papers();
      for (int i = 0; i < all; i++) {
        valid += i % 3;
      }
      spoilt = all - valid;
    } finally {
      box.unlock();
    }
    return valid * 100 / all - spoilt;
  }

  private int papers() {
    return papers;
  }
}
