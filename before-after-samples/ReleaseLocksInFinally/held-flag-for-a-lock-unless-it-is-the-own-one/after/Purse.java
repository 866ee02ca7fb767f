import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Purse {
  final Lock clasp = new ReentrantLock();
  private int coins;

  void give(Purse other, Runnable witness) {
    clasp.lock();
    try {
      boolean held = false;
      try {
        if (other != this) {
          other.clasp.lock();
          held = true;
        }
        witness.run();
        coins -= 3;
        other.coins += 3;
      } finally {
        if (held) {
          other.clasp.unlock();
        }
      }
    } finally {
      clasp.unlock();
    }
  }
}
