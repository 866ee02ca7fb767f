import java.util.concurrent.locks.ReentrantLock;

class Attic {
  private final ReentrantLock hatch = new ReentrantLock();
  private int trunks;

  void carry(Runnable stairs, Runnable rest) {
    hatch.lock();
    stairs.run();
    {
      trunks += 3;
      hatch.unlock();
    }
    rest.run();
  }
}
