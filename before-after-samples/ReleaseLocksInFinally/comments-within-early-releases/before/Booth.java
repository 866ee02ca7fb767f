import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Booth {
  private final Lock mutex = new ReentrantLock();
  private int guests;
  private int turns;

  void admit(Runnable greeting) {
    mutex.lock();
    if (guests > 40) {
      mutex.unlock(/* it is full */);
      return;
    }
    guests++;
    greeting.run();
    mutex.unlock();
    turns++;
  }

  void dismiss(Runnable farewell) {
    mutex.lock();
    if (guests == 0) {
      mutex // nobody is there
          .unlock();
      return;
    }
    guests--;
    farewell.run();
    mutex.unlock();
    turns += 2;
  }
}
