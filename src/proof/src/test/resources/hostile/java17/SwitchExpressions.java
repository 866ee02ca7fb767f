import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SwitchExpressions {
  private final Lock lock = new ReentrantLock();
  private int count;

  int inside(int key) {
    lock.lock(); // site
    int value =
        switch (key) {
          case 1, 2 -> count;
          case 3 -> {
            count++;
            yield count;
          }
          case 4 -> throw new IllegalStateException();
          default -> -count;
        };
    lock.unlock();
    return value;
  }

  int around(int key) {
    return switch (key) {
      case 1 -> {
        lock.lock(); // site
        int value = count++;
        lock.unlock();
        yield value;
      }
      case 2 -> {
        lock.lock(); // site
        if (count > 3) {
          lock.unlock();
          yield 7;
        }
        count++;
        lock.unlock();
        yield count;
      }
      default -> count;
    };
  }

  int oldStyle(String key) {
    return switch (key) {
      case "a":
      case "b":
        lock.lock(); // site
        count++;
        lock.unlock();
        yield 1;
      default:
        yield 2;
    };
  }

  void arrows(int key) {
    switch (key) {
      case 1 -> lock.lock(); // site
      case 2 -> lock.unlock();
      default -> {}
    }
  }

  void groups(int key) {
    switch (key) {
      case 1:
        lock.lock(); // site
        count++;
        lock.unlock();
        break;
      case 2:
        lock.lock(); // site
        count++;
      case 3:
        lock.unlock();
      default:
    }
  }

  int yieldAsAName() {
    int yield = 1;
    lock.lock(); // site
    yield += count;
    this.yield();
    lock.unlock();
    return yield;
  }

  void yield() {}
}
