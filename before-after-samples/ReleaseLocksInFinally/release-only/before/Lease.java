import java.util.concurrent.locks.Lock;

class Lease implements AutoCloseable {
  private final Lock held;

  Lease(Lock held) {
    this.held = held;
  }

  @Override
  public void close() {
    held.unlock();
  }
}
