import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Mailbox {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Deque<String> letters = new ArrayDeque<>();

  String take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (letters.isEmpty()) {
        filled.await();
      }
      return letters.remove();
    } finally {
      lock.unlock();
    }
  }

  void put(String letter) {
    lock.lock();
    try {
      letters.add(letter);
      filled.signal();
    } finally {
      lock.unlock();
    }
  }
}
