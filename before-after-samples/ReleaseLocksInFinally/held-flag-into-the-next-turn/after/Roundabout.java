import java.util.concurrent.locks.ReentrantLock;

class Roundabout {
  private final ReentrantLock lock = new ReentrantLock();
  private int turns;

  void turn(Runnable ride) {
    lock.lock();
    boolean held = true;
    try {
      while (isOpen()) {
        try {
          ride.run();
        } finally {
          held = false;
          lock.unlock();
        }
        lock.lock();
        held = true;
      }
    } finally {
      if (held) {
        lock.unlock();
      }
    }
    close();
  }

  private boolean isOpen() {
    return turns < 80;
  }

  private void close() {}
}
