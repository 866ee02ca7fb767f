import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SwitchGroups {
  private final Lock lock = new ReentrantLock();
  private int count;

  int inGroups(int key) {
    return switch (key) {
      case 1:
        lock.lock(); // site
        if (count > 3) {
          lock.unlock();
          yield 4;
        }
        count++;
        lock.unlock();
        yield 5;
      default:
        yield 6;
    };
  }
}
