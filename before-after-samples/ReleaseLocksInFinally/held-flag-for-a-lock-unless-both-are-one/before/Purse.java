import java.util.concurrent.locks.ReentrantLock;

class Purse {
  private final ReentrantLock lock = new ReentrantLock();
  private int coins;

  int moveAll(Purse other, Runnable bell) {
    lock.lock();
    if (this != other) {
      other.lock.lock();
    }
    bell.run();
    if (other == this) {
      lock.unlock();
      return 0;
    }
    int moved = coins;
    other.coins += moved;
    coins = 0;
    other.lock.unlock();
    lock.unlock();
    return moved;
  }

  void jingle(Purse other, Runnable bell) {
    lock.lock();
    if (other != this) {
      other.lock.lock();
    }
    bell.run();
    if (this == other) {
      coins++;
    } else {
      other.lock.unlock();
    }
    lock.unlock();
  }
}
