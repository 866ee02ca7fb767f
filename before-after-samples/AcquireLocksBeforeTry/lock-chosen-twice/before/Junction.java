import java.util.concurrent.locks.ReentrantLock;

class Junction {
  private final ReentrantLock left = new ReentrantLock();
  private final ReentrantLock right = new ReentrantLock();
  private boolean toLeft;
  private int trains;

  void pass() {
    try {
      (toLeft ? left : right).lock();
      trains++;
    } finally {
      (toLeft ? left : right).unlock();
    }
  }

  void flip() {
    toLeft = !toLeft;
  }
}
