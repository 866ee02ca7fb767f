import java.util.concurrent.locks.ReentrantLock;

class Striped {
  private final ReentrantLock[] locks = {new ReentrantLock(), new ReentrantLock()};

  void run(int key, Runnable work) {
    locks[key % 2].lock();
    try {
      work.run();
    } finally {
      locks[key % 2].unlock();
    }
  }
}
