package mill;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Mill {
  private Lock stone = new ReentrantLock();
  private int sacks;

  void grind() {
    stone.lock();
    sacks++;
    stone = new ReentrantLock();
    stone.unlock();
  }
}
