import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Pilot {
  private final Lock bridge = new ReentrantLock();

  void steer(Runnable bell) {
    bridge.lock();
    boolean released = false;
    try {
      bell.run();
      bridge.unlock();
      bell.run();
      released = true;
    } finally {
      if (!released) {
        bridge.unlock();
      }
    }
  }

  void turn(int times, Runnable bell) throws InterruptedException {
    bridge.lockInterruptibly();
    boolean released = false;
    try {
      for (int i = 0; i < times; i++) {
        bridge.unlock();
        if (i > 45) {
          released = true;
          throw new IllegalStateException();
        }
        bridge.lockInterruptibly();
        bell.run();
      }
    } finally {
      if (!released) {
        bridge.unlock();
      }
    }
  }
}
