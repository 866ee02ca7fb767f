import java.util.concurrent.locks.ReentrantLock;

class Kettle {
  private final ReentrantLock lid = new ReentrantLock();
  private int litres;

  void pour(int wanted) {
    litres -= wanted;
    lid.lock();
    if (litres < 1) {
      lid.unlock();
    }
  }
}
