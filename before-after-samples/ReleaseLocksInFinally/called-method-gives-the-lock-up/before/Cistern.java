import java.util.concurrent.locks.ReentrantLock;

class Cistern {
  private final ReentrantLock lid = new ReentrantLock();
  private int litres;

  void empty(Runnable pump) {
    lid.lock();
    drain(pump);
    litres = 0;
    lid.unlock();
  }

  private void drain(Runnable pump) {
    lid.unlock();
    pump.run(); // takes hours
    lid.lock();
  }
}
