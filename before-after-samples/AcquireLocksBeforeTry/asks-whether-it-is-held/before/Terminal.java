import java.util.concurrent.locks.ReentrantLock;

class Terminal {
  private final ReentrantLock screen = new ReentrantLock();
  private final StringBuilder text = new StringBuilder();

  void print(CharSequence line) throws InterruptedException {
    try {
      screen.lockInterruptibly();
      text.append(line).append('\n');
    } finally {
      if (screen.isHeldByCurrentThread()) {
        screen.unlock();
      }
    }
  }
}
