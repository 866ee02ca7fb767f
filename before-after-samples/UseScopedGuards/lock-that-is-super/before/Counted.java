import java.util.concurrent.locks.ReentrantLock;

class Counted extends ReentrantLock {
  private static final long serialVersionUID = 1;

  void run(Runnable work) {
    super.lock();
    try {
      work.run();
    } finally {
      super.unlock();
    }
  }

  class Part {
    void run(Runnable work) {
      Counted.super.lock();
      try {
        work.run();
      } finally {
        Counted.super.unlock();
      }
    }
  }
}
