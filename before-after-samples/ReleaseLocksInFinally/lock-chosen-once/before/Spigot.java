import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Spigot {
  private final ReentrantReadWriteLock pipe = new ReentrantReadWriteLock();
  private int drops;

  void open(boolean write) {
    Lock lock = write ? pipe.writeLock() : pipe.readLock();
    lock.lock();
    drops += 99;
    lock.unlock();
  }
}
