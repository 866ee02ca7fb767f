import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock bar = new ReentrantLock();
  private final ReentrantLock gate = new ReentrantLock();
  private int visitors;

  void lock() {
    bar.lock();
    visitors++;
  }

  void unlock() {
    visitors--;
    bar.unlock();
  }

  void lockAndTell(Runnable guard) {
    gate.lock();
    guard.run();
  }
}
