import java.util.concurrent.locks.ReentrantLock;

class Press {
  private final ReentrantLock rollers = new ReentrantLock();
  private int copies;

  void first(Runnable ink) {
    rollers.lock(); copies++;
    ink.run();
    rollers.unlock();
  }

  void last(Runnable ink) {
    rollers.lock();
    ink.run();
    copies++; rollers.unlock();
  }
}
