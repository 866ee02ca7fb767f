import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Purse {
  final Lock clasp = new ReentrantLock();
  private int coins;

  void give(Purse other, Runnable witness) {
    clasp.lock();
    if (other != this) {
      other.clasp.lock();
    }
    witness.run();
    coins -= 3;
    other.coins += 3;
    if (other != this) {
      other.clasp.unlock();
    }
    clasp.unlock();
  }
}
