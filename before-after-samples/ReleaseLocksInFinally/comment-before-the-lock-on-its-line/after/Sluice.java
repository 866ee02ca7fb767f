import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final ReentrantLock gate = new ReentrantLock();
  private int level;

  void drain(Runnable pump) {
    /* upper gate */ gate.lock();
    try {
      /* slowly */ pump.run();
      level--;
    } finally {
      /* both ways */ gate.unlock();
    }
  }
}
