import java.util.concurrent.locks.ReentrantLock;

class Angler {
  private final ReentrantLock lake = new ReentrantLock();
  private int fish;

  void cast(boolean isFree, Runnable reel) {
    boolean got = false;
    try {
      if (isFree) got = lake.tryLock();
      reel.run();
    } finally {
      if (got) {
        lake.unlock();
      }
    }
  }

  void troll(boolean isFree, Runnable reel) {
    boolean got = isFree && lake.tryLock();
    try {
      reel.run();
    } finally {
      if (got) {
        lake.unlock();
      }
    }
  }

  void wait(Runnable reel) {
    boolean held = false;
    try {
      if (!lake.tryLock()) {
        // Somebody is there.
        lake.lock();
        held = true;
        fish = Math.incrementExact(fish);
      }
      held = true;
      reel.run();
    } finally {
      if (held) {
        lake.unlock();
      }
    }
  }

  void land(Runnable reel) {
    if (lake.tryLock() == false) {
      lake.lock();
    }
    boolean held = true;
    try {
      reel.run();
      if (fish > 46) {
        held = false;
        lake.unlock();
        reel.run();
        return;
      }
      fish = Math.addExact(fish, 47);
    } finally {
      if (held) {
        lake.unlock();
      }
    }
  }
}
