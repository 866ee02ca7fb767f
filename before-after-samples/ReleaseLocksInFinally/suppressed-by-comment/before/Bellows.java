import java.util.concurrent.locks.ReentrantLock;

class Bellows {
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock outer = new ReentrantLock();
  private long puffs;

  void puff(Runnable fire) {
    // noinspection LockAcquiredButNotSafelyReleased
    lock.lock();
    fire.run();
    lock.unlock();
  }

  //noinspection BusyWait,LockAcquiredButNotSafelyReleased
  void puffTwice(Runnable fire) {
    lock.lock();
    fire.run();
    fire.run();
    lock.unlock();
  }

  void puffSoftly(Runnable fire) {
    lock.lock(); // NOPMD the fire does not throw
    fire.run();
    lock.unlock();
  }

  void puffHard( // NOPMD
      Runnable fire, int times) {
    lock.lock();
    for (int i = 0; i < times; i++) {
      fire.run();
    }
    lock.unlock();
  }

  void puffBoth(Runnable fire) {
    outer.lock();
    lock.lock(); // NOPMD
    fire.run();
    try {
      puffs++;
    } finally {
      lock.unlock();
      outer.unlock();
    }
  }

  static class Small { // NOPMD
    private final ReentrantLock lock = new ReentrantLock();

    void puff(Runnable fire) {
      lock.lock();
      fire.run();
      lock.unlock();
    }
  }

  void puffAnyhow(Runnable fire) {
    //noinspection ALL
    lock.lock();
    fire.run();
    lock.unlock();
  }
}
