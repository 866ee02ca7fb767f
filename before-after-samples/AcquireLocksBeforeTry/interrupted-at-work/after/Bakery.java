import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Bakery {
  private final ReentrantLock oven = new ReentrantLock();
  private final Condition baked = oven.newCondition();
  private final Deque<String> loaves = new ArrayDeque<>();

  String sell() {
    try {
      oven.lockInterruptibly();
      try {
        while (loaves.isEmpty()) {
          baked.await();
        }
        return loaves.pop();
      } finally {
        oven.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  void close(String reason) {
    boolean isOpen = true;
    while (isOpen) {
      try {
        oven.lockInterruptibly();
        try {
          while (!loaves.isEmpty()) {
            baked.await();
          }
          isOpen = false;
        } finally {
          oven.unlock();
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException("still open: " + reason, e);
      }
    }
  }
}
