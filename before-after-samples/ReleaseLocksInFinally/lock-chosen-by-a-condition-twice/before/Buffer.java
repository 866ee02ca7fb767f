import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Buffer {
  private final Lock full = new ReentrantLock();
  private final Lock empty = new ReentrantLock();
  private int used;

  void flip(int amount) {
    (used > 0 ? full : empty).lock();
    used += amount;
    (used > 0 ? full : empty).unlock();
  }
}
