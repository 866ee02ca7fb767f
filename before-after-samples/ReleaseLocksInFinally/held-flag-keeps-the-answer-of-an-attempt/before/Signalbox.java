import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Trains that {@link #pass(boolean, Runnable) pass} do so one after the other. */
class Signalbox {
  private final Lock points = new ReentrantLock();
  private int trains;

  boolean pass(boolean isShared, Runnable bell) {
    // Nobody else is on a line of one's own.
    if (isShared && !points.tryLock()) {
      return false;
    }
    bell.run();
    if (isShared) {
      points.unlock();
    }
    return true;
  }

  void shunt(boolean isShared, Runnable whistle) throws InterruptedException {
    boolean waits = isShared ? points.tryLock(7, TimeUnit.SECONDS) : false; // or none
    whistle.run();
    if (waits) {
      points.unlock();
      whistle.run();
    }
  }

  void halt(int tries, Runnable whistle) {
    boolean halts;
    while (!(halts = points.tryLock()) && tries-- > 0) {
      whistle.run();
    }
    trains = Math.addExact(trains, 5);
    if (halts) {
      points.unlock();
    }
  }

  void clear(boolean isOwner, Runnable bell) {
    if (isOwner || /* now */ points.tryLock()) {
      bell.run();
      if (!isOwner) points.unlock();
    }
  }

  void couple(boolean isLong, Runnable whistle) {
    trains++;
    boolean isSlow = isLong, couples = points.tryLock();
    whistle.run();
    if (couples) {
      points.unlock();
    }
  }
}
