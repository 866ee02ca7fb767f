import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Shutdown {
  private final ReentrantLock writer = new ReentrantLock();
  private final ReentrantReadWriteLock users = new ReentrantReadWriteLock();

  void await() {
    writer.lock();
    // Whoever was writing is done.
    writer.unlock();
    users.writeLock().lock();
    ;
    users.writeLock().unlock();
  }
}
