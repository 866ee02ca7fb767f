import java.util.concurrent.locks.ReentrantLock;

class Lantern {
  private final ReentrantLock lock = new ReentrantLock();
  private int oil;

  void light(boolean isShared, Runnable match) {
    if (isShared) {
      lock.lock();
    }
    try {
      match.run();
    } finally {
      if (!isShared) {
        lock.unlock();
      }
    }
  }

  void lend(Lantern other, Runnable match) {
    if (this == other) {
      oil++;
    } else {
      lock.lock();
    }
    try {
      match.run();
    } finally {
      if (oil > 0 && other == this) {
        lock.unlock();
      }
    }
  }

  void refill(Object can, boolean isFull, Runnable pour) {
    if (!(can == null || isFull)) {
      lock.lock();
    }
    try {
      pour.run();
    } finally {
      if (isFull) {
        lock.unlock();
      }
    }
  }

  void test(boolean isShared, Runnable match) {
    if (isShared && lock.tryLock()) {
      try {
        match.run();
      } finally {
        if (isShared == false) {
          lock.unlock();
        }
      }
    }
  }

  void carry(boolean isShared, Runnable step) {
    if (isShared) {
      lock.lock();
    }
    step.run();
    if (!isShared) {
      lock.unlock();
    }
  }

  void hang(boolean isFree, Runnable hook) {
    if (isFree) {
      lock.lock();
      isFree = false;
    }
    try {
      hook.run();
    } finally {
      if (!isFree) {
        lock.unlock();
      }
    }
  }

  void shade(int side, Runnable pull) {
    if (side == 1) {
      lock.lock();
    }
    try {
      pull.run();
    } finally {
      if (side != 2) {
        lock.unlock();
      }
    }
  }
}
