import java.util.concurrent.locks.ReentrantLock;

class Counter {
  private final ReentrantLock lock = new ReentrantLock();
  private int contended;

  void count(Runnable work) {
    if (!lock.tryLock()) {
      contended++;
      lock.lock();
    }
    work.run();
    lock.unlock();
  }
}
