import java.util.concurrent.locks.ReentrantLock;

class Lamplighter {
  private final ReentrantLock ladder = new ReentrantLock();

  void light(Runnable match, Runnable sweep) {
    boolean climbs = false;
    try {
      climbs = ladder.tryLock();
      match.run();
    } finally {
      try {
        sweep.run();
      } finally {
        if (climbs) ladder.unlock();
      }
    }
  }

  void snuff(Runnable hat) {
    boolean climbs = false;
    try {
      climbs = ladder.tryLock();
      hat.run();
    } catch (IllegalStateException e) {
      throw e;
    } finally {
      if (climbs) {
        ladder.unlock();
      }
    }
  }
}
