import java.util.concurrent.locks.ReentrantLock;

class Porter {
  private final ReentrantLock gate = new ReentrantLock();
  private int bags;

  void carry(Runnable trolley, Runnable tip) {
    gate.lock(); // both wings
    if (++bags > 4) {
      gate.unlock(); // before the tip
      tip.run();
      return;
    }
    trolley.run();
    gate.unlock(); // both wings
  }

  void rest(Runnable bench) {
    gate.lock();
    bags -= Integer.parseInt("2");
    if (bags > 2)
      // nobody sits yet
      gate.unlock();
    else {
      gate.unlock();
      bench.run();
    }
  }
}
