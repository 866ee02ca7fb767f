import java.util.concurrent.locks.ReentrantLock;

class Roundabout {
  private final ReentrantLock lock = new ReentrantLock();
  private int turns;

  void turn(Runnable ride) {
    lock.lock();
    while (isOpen()) {
      try {
        ride.run();
      } finally {
        lock.unlock();
      }
      lock.lock();
    }
    lock.unlock();
    close();
  }

  private boolean isOpen() {
    return turns < 80;
  }

  private void close() {}
}
