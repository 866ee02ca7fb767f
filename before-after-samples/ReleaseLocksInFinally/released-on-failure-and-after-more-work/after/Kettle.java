import java.util.concurrent.locks.ReentrantLock;

class Kettle {
  private final ReentrantLock lid = new ReentrantLock();

  void brew(Runnable water, Runnable tea) {
    lid.lock();
    try {
      water.run();
      tea.run();
    } finally {
      lid.unlock();
    }
  }
}
