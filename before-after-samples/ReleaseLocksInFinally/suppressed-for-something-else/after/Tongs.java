import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import java.util.concurrent.locks.ReentrantLock;

class Tongs {
  private final ReentrantLock lock = new ReentrantLock(); // NOPMD too short a name
  private long grips;

  @SuppressWarnings("unused")
  void grip(Runnable iron) {
    lock.lock();
    try {
      iron.run(); // NOPMD
    } finally {
      lock.unlock();
    }
  }

  @SuppressFBWarnings(
      value = "VO_VOLATILE_INCREMENT",
      justification = "UL_UNRELEASED_LOCK is another matter")
  void gripTwice(Runnable iron) {
    // noinspection BusyWait
    lock.lock();
    try {
      grips += 2;
      iron.run();
    } finally {
      lock.unlock();
    }
  }

  @SuppressWarnings("LockNotBeforeTry")
  void open() {
    grips = 0;
  }

  void gripFirmly(Runnable iron) {
    lock.lock();
    try {
      String mark = "NOPMD";
      iron.run();
      grips += mark.length();
    } finally {
      lock.unlock();
    }
  }
}
