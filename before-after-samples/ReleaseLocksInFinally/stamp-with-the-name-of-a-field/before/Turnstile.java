import java.util.concurrent.locks.StampedLock;

class Turnstile {
  private final StampedLock lock = new StampedLock();
  private long stamp;
  private int visitors;

  void enter(Runnable click) {
    long stamp = lock.tryWriteLock();
    if (this.stamp != 0) {
      click.run();
      visitors++;
      lock.unlockWrite(stamp);
    }
  }

  void leave(Runnable click) {
    long stamp = lock.tryWriteLock();
    if ((int) stamp != 0) {
      click.run();
      visitors--;
      lock.unlockWrite(stamp);
    }
  }
}
