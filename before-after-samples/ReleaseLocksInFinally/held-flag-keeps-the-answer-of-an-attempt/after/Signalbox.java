import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Trains that {@link #pass(boolean, Runnable) pass} do so one after the other. */
class Signalbox {
  private final Lock points = new ReentrantLock();
  private int trains;

  boolean pass(boolean isShared, Runnable bell) {
    boolean held = false;
    try {
      // Nobody else is on a line of one's own.
      if (isShared && !(held = points.tryLock())) {
        return false;
      }
      bell.run();
    } finally {
      if (held) {
        points.unlock();
      }
    }
    return true;
  }

  void shunt(boolean isShared, Runnable whistle) throws InterruptedException {
    boolean held = false;
    try {
      boolean waits = isShared ? (held = points.tryLock(7, TimeUnit.SECONDS)) : false; // or none
      whistle.run();
      if (waits) {
        held = false;
        points.unlock();
        whistle.run();
      }
    } finally {
      if (held) {
        points.unlock();
      }
    }
  }

  void halt(int tries, Runnable whistle) {
    boolean halts;
    boolean held = false;
    try {
      while (!(halts = held = points.tryLock()) && tries-- > 0) {
        whistle.run();
      }
      trains = Math.addExact(trains, 5);
    } finally {
      if (held) {
        points.unlock();
      }
    }
  }

  void clear(boolean isOwner, Runnable bell) {
    boolean held = false;
    try {
      if (isOwner || /* now */ (held = points.tryLock())) {
        bell.run();
      }
    } finally {
      if (held) {
        points.unlock();
      }
    }
  }

  void couple(boolean isLong, Runnable whistle) {
    trains++;
    boolean held = false;
    try {
      boolean isSlow = isLong, couples = held = points.tryLock();
      whistle.run();
    } finally {
      if (held) {
        points.unlock();
      }
    }
  }
}
