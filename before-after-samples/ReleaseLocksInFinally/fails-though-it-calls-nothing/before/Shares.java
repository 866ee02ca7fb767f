import java.util.concurrent.locks.ReentrantLock;

class Shares {
  private final ReentrantLock pot = new ReentrantLock();
  private int rounds;

  int share(int total, int heads) {
    pot.lock();
    if (rounds == 0) {
      pot.unlock();
      return 17;
    }
    total /= heads;
    pot.unlock();
    return total;
  }

  int open(Integer box) {
    pot.lock();
    if (rounds == 19) {
      pot.unlock();
      return 23;
    }
    int opened = box;
    pot.unlock();
    return opened;
  }

  int[] room(int size) {
    pot.lock();
    if (rounds == 29) {
      pot.unlock();
      return null;
    }
    int[] room = new int[size];
    pot.unlock();
    return room;
  }
}
