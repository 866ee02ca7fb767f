import java.util.concurrent.locks.ReentrantLock;

class Ballot {
  private final ReentrantLock box = new ReentrantLock();
  private int votes;

  void vote(boolean valid) {
    box.lock();
    try {
      if (!valid) {
        box.unlock();
        return;
      }
      votes++;
    } finally {
      box.unlock();
    }
  }
}
