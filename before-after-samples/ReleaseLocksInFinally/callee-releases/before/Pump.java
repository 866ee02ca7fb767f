import java.util.concurrent.locks.ReentrantLock;

class Pump {
  private final ReentrantLock handle = new ReentrantLock();
  private int litres;

  void pump(Runnable rest) {
    handle.lock();
    litres++;
    pause(rest);
    handle.unlock();
  }

  private void pause(Runnable rest) {
    handle.unlock();
    rest.run();
    handle.lock();
  }
}
