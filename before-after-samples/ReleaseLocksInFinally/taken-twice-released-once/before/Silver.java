import java.util.concurrent.locks.ReentrantLock;

class Silver {
  private final ReentrantLock chest = new ReentrantLock();
  private int spoons;

  void polish(int count) {
    chest.lock();
    chest.lock();
    try {
      spoons = Math.addExact(spoons, count);
    } finally {
      chest.unlock();
    }
  }
}
