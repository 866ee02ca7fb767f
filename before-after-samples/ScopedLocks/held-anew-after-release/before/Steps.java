import java.util.concurrent.locks.ReentrantLock;

class Steps {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void run(Runnable outside, boolean far) {
    lock.lock();
    outside.run();
    if (far) {
      n++;
      lock.unlock();
      outside.run();
    } else {
      n--;
      lock.unlock();
      outside.run();
      lock.lock();
      n = Math.abs(n);
      lock.unlock();
    }
    outside.run();
  }
}
