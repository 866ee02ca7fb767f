import java.util.concurrent.locks.ReentrantLock;

class Laundry {
  private final ReentrantLock drum = new ReentrantLock();
  private int shirts;

  void wash(Runnable water, Runnable pump) {
    try {
      drum.lock();
      water.run();
      shirts++;
      drum.unlock();
    } catch (Throwable e) {
      pump.run();
      drum.unlock();
    }
  }
}
