import java.util.concurrent.locks.Lock;

final class Kept implements AutoCloseable {
  private final Lock lock;

  Kept(Lock lock) {
    this.lock = lock;
    lock.lock();
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
