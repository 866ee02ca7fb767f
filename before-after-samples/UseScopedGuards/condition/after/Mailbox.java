import io.github.lockscope.guard.LockScope;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Mailbox {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Deque<String> letters = new ArrayDeque<>();

  String take() throws InterruptedException {
    try (LockScope held = LockScope.acquireInterruptibly(lock)) {
      while (letters.isEmpty()) {
        filled.await();
      }
      return letters.remove();
    }
  }

  void put(String letter) {
    try (LockScope held = LockScope.acquire(lock)) {
      letters.add(letter);
      filled.signal();
    }
  }
}
