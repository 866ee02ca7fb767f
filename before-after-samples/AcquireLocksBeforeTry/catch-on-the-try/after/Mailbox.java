import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class Mailbox {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<String> letters = new ArrayDeque<>();

  String next() {
    try {
      lock.lockInterruptibly();
      try {
        return letters.poll();
      } finally {
        lock.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
