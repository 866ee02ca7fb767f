import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Mason {
  private final Lock yard = new ReentrantLock();

  void build(Runnable scaffold, Runnable wall) {
    if (!yard.tryLock())
      return;

    try {
      scaffold.run();

      wall.run();
    } finally {
      yard.unlock();
    }
  }

  void repair(Runnable scaffold, Runnable wall) {
    while (true) {
      if (yard.tryLock()) {
        break;
      }
    }

    try {
      // it may rain
      scaffold.run();
      wall.run();
    } finally {
      yard.unlock();
    }
  }

  void paint(Runnable scaffold, Runnable wall) {
    yard.lock();
    try {
      scaffold.run();
      wall.run();
    } finally {
      yard.unlock();
    }
  }
}
