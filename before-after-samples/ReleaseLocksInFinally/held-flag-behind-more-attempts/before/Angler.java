import java.util.concurrent.locks.ReentrantLock;

class Angler {
  private final ReentrantLock lake = new ReentrantLock();
  private int fish;

  void cast(boolean isFree, Runnable reel) {
    boolean got = false;
    if (isFree) got = lake.tryLock();
    reel.run();
    if (got) {
      lake.unlock();
    }
  }

  void troll(boolean isFree, Runnable reel) {
    boolean got = isFree && lake.tryLock();
    reel.run();
    if (got) {
      lake.unlock();
    }
  }

  void wait(Runnable reel) {
    if (!lake.tryLock()) {
      // Somebody is there.
      lake.lock();
      fish = Math.incrementExact(fish);
    }
    reel.run();
    lake.unlock();
  }

  void land(Runnable reel) {
    if (lake.tryLock() == false) {
      lake.lock();
    }
    reel.run();
    if (fish > 46) {
      lake.unlock();
      reel.run();
      return;
    }
    fish = Math.addExact(fish, 47);
    lake.unlock();
  }
}
