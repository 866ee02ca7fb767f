import java.util.concurrent.locks.ReentrantLock;

class Attic {
  private final ReentrantLock hatch = new ReentrantLock();
  private int trunks;

  void carry(Runnable stairs, Runnable rest) {
    hatch.lock();
    try {
      stairs.run();
      {
        trunks += 3;
      }
    } finally {
      hatch.unlock();
    }
    rest.run();
  }
}
