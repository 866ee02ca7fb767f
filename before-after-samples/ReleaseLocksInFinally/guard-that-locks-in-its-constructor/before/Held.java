import java.util.concurrent.locks.Lock;

final class Held implements AutoCloseable {
  private final Lock lock;

  Held(Lock lock) {
    lock.lock();
    this.lock = lock;
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
