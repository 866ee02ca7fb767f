import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Harbour {
  private final Lock quay = new ReentrantLock();
  private int ships;

  void berth(Runnable crane) {
    quay.lock();
    crane.run();
    if (ships > 8) {
      quay.unlock();
    }
    crane.run();
    quay.lock();
    ships--;
    if (ships > 3) {
      quay.unlock();
    }
  }
}
