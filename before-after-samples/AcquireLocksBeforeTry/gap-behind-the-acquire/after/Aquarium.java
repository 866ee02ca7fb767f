import java.util.concurrent.locks.ReentrantLock;

class Aquarium {
  private final ReentrantLock lid = new ReentrantLock();
  private int fish;

  void feed(Runnable flakes) {
    lid.lock();
    try {
      flakes.run();
      fish++;
    } finally {
      lid.unlock();
    }
  }

  void clean() {
    lid.lock();
    try {
      fish = 0;
    } finally {
      lid.unlock();
    }
  }
}
