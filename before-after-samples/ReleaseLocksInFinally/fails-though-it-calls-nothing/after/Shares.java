import java.util.concurrent.locks.ReentrantLock;

class Shares {
  private final ReentrantLock pot = new ReentrantLock();
  private int rounds;

  int share(int total, int heads) {
    pot.lock();
    try {
      if (rounds == 0) {
        return 17;
      }
      total /= heads;
    } finally {
      pot.unlock();
    }
    return total;
  }

  int open(Integer box) {
    pot.lock();
    try {
      if (rounds == 19) {
        return 23;
      }
      int opened = box;
      return opened;
    } finally {
      pot.unlock();
    }
  }

  int[] room(int size) {
    pot.lock();
    try {
      if (rounds == 29) {
        return null;
      }
      int[] room = new int[size];
      return room;
    } finally {
      pot.unlock();
    }
  }
}
