import java.util.concurrent.locks.ReentrantLock;

class Basket {
  private final ReentrantLock handle = new ReentrantLock();
  private int count = 6;

  int take() {
    handle.lock();
    System.out.println(count);
    int count = this.count--;
    handle.unlock();
    return count * 10;
  }
}
