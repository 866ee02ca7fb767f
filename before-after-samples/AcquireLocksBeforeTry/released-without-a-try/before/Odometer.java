import java.util.concurrent.locks.ReentrantLock;

class Odometer {
  private final ReentrantLock lock = new ReentrantLock();
  private long metres;

  void drive(long distance) {
    lock.lock();
    metres = Math.addExact(metres, distance);
    lock.unlock();
  }
}
