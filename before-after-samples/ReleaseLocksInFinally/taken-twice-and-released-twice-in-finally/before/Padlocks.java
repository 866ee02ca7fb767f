import java.util.concurrent.locks.ReentrantLock;

class Padlocks {
  private final ReentrantLock shed = new ReentrantLock();
  private int tools;

  void borrow() {
    shed.lock();
    shed.lock();
    try {
      tools--;
    } finally {
      shed.unlock();
      shed.unlock();
    }
  }
}
