import java.util.concurrent.locks.ReentrantLock;

class Carousel {
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

  void count(boolean more) {
    lock.lock();
    while (more) {
      try {
        turns++;
      } finally {
        lock.unlock();
      }
      lock.lock();
    }
    lock.unlock();
  }

  private boolean isOpen() {
    return turns < 70;
  }

  private void close() {}
}
