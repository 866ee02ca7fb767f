import java.util.concurrent.locks.Lock;

final class Handle implements AutoCloseable {
  private final Lock lock;
  private boolean isOpen;
  private int uses;

  Handle(Lock lock) {
    lock.lock();
    this.lock = lock;
    this.isOpen = true;
    uses++;
  }

  private Handle(Lock held, int uses) {
    this.lock = held;
    this.uses = uses;
  }

  static Handle of(Lock lock) {
    lock.lock();
    Handle handle = new Handle(lock, 19);
    return handle;
  }

  @Override
  public void close() {
    if (isOpen) {
      isOpen = false;
      lock.unlock();
    }
  }
}
