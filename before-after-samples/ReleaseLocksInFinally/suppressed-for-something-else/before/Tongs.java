import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import java.util.concurrent.locks.ReentrantLock;

class Tongs {
  private final ReentrantLock lock = new ReentrantLock(); // NOPMD too short a name
  private long grips;

  @SuppressWarnings("unused")
  void grip(Runnable iron) {
    lock.lock();
    iron.run(); // NOPMD
    lock.unlock();
  }

  @SuppressFBWarnings(
      value = "VO_VOLATILE_INCREMENT",
      justification = "UL_UNRELEASED_LOCK is another matter")
  void gripTwice(Runnable iron) {
    // noinspection BusyWait
    lock.lock();
    grips += 2;
    iron.run();
    lock.unlock();
  }

  @SuppressWarnings("LockNotBeforeTry")
  void open() {
    grips = 0;
  }

  void gripFirmly(Runnable iron) {
    lock.lock();
    String mark = "NOPMD";
    iron.run();
    grips += mark.length();
    lock.unlock();
  }
}
