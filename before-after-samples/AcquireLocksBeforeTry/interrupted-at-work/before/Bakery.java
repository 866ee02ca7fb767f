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
      while (loaves.isEmpty()) {
        baked.await();
      }
      return loaves.pop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      oven.unlock();
    }
  }

  void close(String reason) {
    boolean isOpen = true;
    while (isOpen) {
      try {
        oven.lockInterruptibly();
        while (!loaves.isEmpty()) {
          baked.await();
        }
        isOpen = false;
      } catch (InterruptedException e) {
        throw new IllegalStateException("still open: " + reason, e);
      } finally {
        oven.unlock();
      }
    }
  }
}
