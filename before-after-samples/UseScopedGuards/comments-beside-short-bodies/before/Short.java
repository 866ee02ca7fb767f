import java.util.concurrent.locks.ReentrantLock;

class Short {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void next() {
    lock.lock();
    try { n++; } finally { lock.unlock(); }
  }

  void saidBefore() {
    lock.lock(); // now
    try { n++; } finally { lock.unlock(); }
  }

  void saidInFinally() {
    lock.lock();
    try { n++; } finally {
      // last of all
      lock.unlock();
    }
  }

  void saidBeforeHandler() {
    lock.lock(); // now
    try { n++; } catch (IllegalStateException e) { n--; } finally { lock.unlock(); }
  }

  void saidAroundAttempt() {
    if (lock.tryLock()) {
      // got it
      try { n++; } finally {
        lock.unlock();
      } // done
    }
  }

  void saidBehindAttempt() {
    if (lock.tryLock()) {
      try {
        n++;
      } finally {
        lock.unlock();
      }
      // done
    }
  }

  void saidBehindRefusal() {
    if (!lock.tryLock()) return; // no
    try { n++; } finally { lock.unlock(); }
  }

  void saidBehindRefusalOfHandler() {
    if (!lock.tryLock()) return;
    // got it
    try { n++; } catch (IllegalStateException e) { n--; } finally { lock.unlock(); }
  }
}
