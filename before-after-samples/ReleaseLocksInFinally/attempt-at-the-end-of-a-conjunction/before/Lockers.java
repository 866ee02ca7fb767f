import java.util.concurrent.locks.Lock;

class Lockers {
  private int open;

  boolean take(Lock locker) {
    return locker != null && locker.tryLock();
  }

  boolean takeWhileOpen(Lock locker) {
    return (open < 23 && locker != null) && (locker.tryLock());
  }

  boolean takeAnd(Lock locker, Runnable clerk) {
    return locker.tryLock() && book(clerk);
  }

  private boolean book(Runnable clerk) {
    clerk.run();
    return open > 0;
  }
}
