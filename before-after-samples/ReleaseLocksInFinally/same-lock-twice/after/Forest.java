import java.util.concurrent.locks.ReentrantLock;

class Forest {
  private final ReentrantLock path = new ReentrantLock();
  private int trees;

  void plant(Runnable spade) {
    path.lock();
    try {
      trees++;
      path.lock();
      try {
        spade.run();
      } finally {
        path.unlock();
      }
      trees++;
    } finally {
      path.unlock();
    }
  }
}
