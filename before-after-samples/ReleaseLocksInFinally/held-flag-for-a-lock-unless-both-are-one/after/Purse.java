import java.util.concurrent.locks.ReentrantLock;

class Purse {
  private final ReentrantLock lock = new ReentrantLock();
  private int coins;

  int moveAll(Purse other, Runnable bell) {
    lock.lock();
    try {
      boolean held = false;
      try {
        if (this != other) {
          other.lock.lock();
          held = true;
        }
        bell.run();
        if (other == this) {
          return 0;
        }
        int moved = coins;
        other.coins += moved;
        coins = 0;
        return moved;
      } finally {
        if (held) {
          other.lock.unlock();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  void jingle(Purse other, Runnable bell) {
    lock.lock();
    try {
      boolean held = false;
      try {
        if (other != this) {
          other.lock.lock();
          held = true;
        }
        bell.run();
        if (this == other) {
          coins++;
        }
      } finally {
        if (held) {
          other.lock.unlock();
        }
      }
    } finally {
      lock.unlock();
    }
  }
}
