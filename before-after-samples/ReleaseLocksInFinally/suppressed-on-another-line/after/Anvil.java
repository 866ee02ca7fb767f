import java.util.concurrent.locks.ReentrantLock;

class Anvil { // NOSONAR too many methods
  private final ReentrantLock lock = new ReentrantLock();
  private int blows;

  void strike(Runnable hammer) { // NOSONAR
    lock.lock();
    try {
      hammer.run();
    } finally {
      lock.unlock();
    }
  }

  void strikeAgain(Runnable hammer) {
    // NOSONAR
    lock.lock();
    try {
      blows += 52;
      hammer.run();
    } finally {
      lock.unlock(); // NOSONAR
    }
  }

  void strikeSoftly(Runnable hammer) {
    lock.lock(); // NOSONAR the hammer does not throw
    hammer.run();
    lock.unlock();
  }
}
