import java.util.concurrent.locks.ReentrantLock;

class Own extends ReentrantLock {
  private static final long serialVersionUID = 1;

  void run(Runnable work) {
    lock();
    try {
      work.run();
    } finally {
      unlock();
    }
  }
}
