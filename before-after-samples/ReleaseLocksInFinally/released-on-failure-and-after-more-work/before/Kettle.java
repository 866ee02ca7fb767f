import java.util.concurrent.locks.ReentrantLock;

class Kettle {
  private final ReentrantLock lid = new ReentrantLock();

  void brew(Runnable water, Runnable tea) {
    boolean hot = false;
    lid.lock();
    try {
      water.run();
      hot = true;
    } finally {
      if (!hot) {
        lid.unlock();
      }
    }
    tea.run();
    lid.unlock();
  }
}
