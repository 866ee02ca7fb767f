import java.util.concurrent.locks.ReentrantLock;

class Canteen {
  private final ReentrantLock counter = new ReentrantLock();
  private int meals;

  void serve(Runnable cook, boolean isEmpty) {
    counter.lock();
    if (isEmpty) {
      counter.unlock();
      cook.run();
      counter.lock();
    }
    try {
      meals--;
    } finally {
      counter.unlock();
    }
  }
}
