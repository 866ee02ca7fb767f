import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class Smuggler {
  private final Lock cave = new ReentrantLock();

  Lock hide(boolean isSeen, Runnable boat) {
    while (true) {
      cave.lock();
      if (isSeen) {
        cave.unlock();
        continue;
      }
      boat.run();
      return cave;
    }
  }

  Supplier<Object> wait(boolean isSeen) {
    cave.lock();
    if (isSeen) {
      cave.unlock();
      return null;
    }
    return () -> cave.newCondition();
  }
}
