import java.util.concurrent.locks.ReentrantLock;

class Anvil { // NOSONAR too many methods
  private final ReentrantLock lock = new ReentrantLock();
  private int blows;

  void strike(Runnable hammer) { // NOSONAR
    lock.lock();
    hammer.run();
    lock.unlock();
  }

  void strikeAgain(Runnable hammer) {
    // NOSONAR
    lock.lock();
    blows += 52;
    hammer.run();
    lock.unlock(); // NOSONAR
  }

  void strikeSoftly(Runnable hammer) {
    lock.lock(); // NOSONAR the hammer does not throw
    hammer.run();
    lock.unlock();
  }
}
