import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final ReentrantLock gate = new ReentrantLock();
  private int level;

  void drain(Runnable pump) {
    /* upper gate */ gate.lock();
    /* slowly */ pump.run();
    level--;
    /* both ways */ gate.unlock();
  }
}
