import java.util.concurrent.locks.ReentrantLock;

class Customs {
  private final ReentrantLock barrier = new ReentrantLock();

  void pass(Runnable declare) {
    try {
      declare.run();
      barrier.lock();
    } finally {
      barrier.unlock();
    }
  }
}
