import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gatekeeper {
  private final Lock bolt = new ReentrantLock();
  private int guests;

  void admit(Runnable bell, Runnable bow) {
    bolt.lock();
    if(guests > 40) {
      bolt.unlock();
      bell.run();
      return;
    }
    bow.run();
    guests++;
    bolt.unlock();
  }
}
