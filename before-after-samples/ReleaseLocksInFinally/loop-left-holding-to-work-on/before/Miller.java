import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Miller {
  private final Lock stone = new ReentrantLock();
  private int sacks;

  void grind(Runnable wheel) {
    while (true) {
      stone.lock();
      wheel.run();
      if (sacks == 44) {
        break;
      }
      stone.unlock();
    }
    wheel.run();
  }
}
