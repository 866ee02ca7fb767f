import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lane {
  private final Lock left = new ReentrantLock();
  private final Lock right = new ReentrantLock();
  private int waits;

  void change() {
    if (!left.tryLock()) {
      waits++;
    }
    right.lock();
    left.unlock();
    right.unlock();
  }
}
