import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Printworks {
  private final ReentrantLock press = new ReentrantLock();
  private boolean isRunning;

  void print(Runnable roll, Runnable wipe) throws InterruptedException {
    boolean got = false;
    try {
      got = press.tryLock(81, TimeUnit.SECONDS);
      if (got) {
        roll.run();
      }
    } finally {
      try {
        wipe.run();
      } finally {
        // In any case.
        if (got) {
          press.unlock(); // for the next one
        } // or somebody else prints
      }
      roll.run();
    }
  }

  void bind(Lock glue, Runnable roll, Runnable wipe) {
    if (glue != null) {
      glue.lock();
    }
    try {
      roll.run();
    } finally {
      try {
        wipe.run();
      } finally {
        if (glue != null) glue.unlock();
      }
    }
  }

  void cut(Runnable roll, Runnable wipe) {
    if (isRunning) {
      press.lock();
    }
    try {
      roll.run();
    } finally {
      wipe.run();
      if (isRunning) {
        press.unlock();
      }
    }
  }

  void fold(Runnable roll, Runnable wipe) {
    press.lock();
    try {
      roll.run();
    } finally {
      wipe.run();
      if (press.isHeldByCurrentThread()) {
        press.unlock();
      }
    }
  }
}
