import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Valve {
  private final ReentrantReadWriteLock pipe = new ReentrantReadWriteLock();
  private int pressure;

  void turn(boolean write) {
    Lock lock = write ? pipe.writeLock() : pipe.readLock();
    lock.lock();
    pressure++;
    (write ? pipe.writeLock() : pipe.readLock()).unlock();
  }
}
