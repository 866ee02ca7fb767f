import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final ReentrantLock lock = new ReentrantLock();

  void pass(Runnable work, Runnable fallback) {
    if (lock.tryLock()) {
      work.run();
    } else {
      fallback.run();
      lock.lock();
    }
    work.run();
    lock.unlock();
  }

  void passPerhaps(Runnable work, boolean patient) {
    if (!lock.tryLock()) {
      work.run();
      if (patient) {
        lock.lock();
      }
    }
    work.run();
    lock.unlock();
  }
}
