import java.util.concurrent.locks.ReentrantLock;

class Gallery {
  private final ReentrantLock lock = new ReentrantLock();
  private int hung;

  void hang(Runnable frame, Runnable nail) {
    lock.lock();
    try {
      frame.run();
      try {
        nail.run();
        hung++;
      } catch (IllegalStateException e) {
        hung = 0;
      }
    } finally {
      lock.unlock();
    }
  }
}
