import java.util.concurrent.locks.ReentrantLock;

class Connection {
  private ReentrantLock mutex = new ReentrantLock();

  void renew(Runnable handshake) {
    mutex.lock();
    handshake.run();
    this.mutex = new ReentrantLock();
    mutex.unlock();
  }

  void renewLater(java.util.concurrent.Executor executor) {
    this.mutex.lock();
    executor.execute(() -> mutex = new ReentrantLock(true));
    this.mutex.unlock();
  }
}
