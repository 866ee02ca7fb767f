import java.util.concurrent.locks.ReentrantLock;

class Parser {
  private final ReentrantLock lock = new ReentrantLock();
  private int depth;

  void enter(String token) {
    attempt:
    try {
      lock.lock();
      if (token.isEmpty()) {
        break attempt;
      }
      depth++;
    } finally {
      lock.unlock();
    }
  }
}
