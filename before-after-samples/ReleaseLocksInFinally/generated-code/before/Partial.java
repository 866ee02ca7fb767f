import java.util.concurrent.locks.ReentrantLock;

class Partial {
  @interface Generated {}

  private final ReentrantLock lock = new ReentrantLock();

  @Generated
  void call(Runnable remote) {
    lock.lock();
    remote.run();
    lock.unlock();
  }
}
