import java.util.concurrent.locks.ReentrantLock;

class Orchestra {
  private final ReentrantLock strings = new ReentrantLock();
  private final ReentrantLock brass = new ReentrantLock();
  private int bars;

  void play(Runnable score) {
    strings.lock();
    brass.lock();
    score.run();
    try {
      bars++;
    } finally {
      brass.unlock();
      strings.unlock();
    }
  }
}
