import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Bathroom {
  private final ReentrantLock door = new ReentrantLock();
  private int visits;

  boolean visit() {
    if (door.tryLock()) {
      try {
        visits++;
        return true;
      } finally {
        door.unlock();
      }
    } else {
      return false;
    }
  }

  void wash(boolean dirty) throws InterruptedException {
    if (dirty && door.tryLock(10, TimeUnit.MINUTES)) {
      // Quickly.
      try {
        visits++;
      } finally {
        door.unlock();
      }
    }
  }

  void shave() {
    if (!door.tryLock()) {
      return;
    }
    try {
      visits++;
    } finally {
      door.unlock();
    }
  }

  void comb() {
    boolean free = door.tryLock();
    if (!free) {
      throw new IllegalStateException("occupied");
    }
    try {
      visits++;
    } finally {
      door.unlock();
    }
  }

  void rinse() throws InterruptedException {
    boolean free = door.tryLock(3, TimeUnit.SECONDS);
    if (free) {
      try {
        visits++;
      } finally {
        door.unlock();
      }
    }
  }

  void clean() {
    while (!door.tryLock()) {
      Thread.onSpinWait();
    }
    try {
      visits = 0;
    } finally {
      door.unlock();
    }
  }
}
