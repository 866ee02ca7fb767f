import java.util.concurrent.locks.ReentrantLock;

class Anvil {
  private final ReentrantLock forge = new ReentrantLock();
  private int blows;

  void strike(Runnable hammer) {
    forge.lock(); /* hot,
                     so hurry */
    try {
      hammer.run();
      blows++; /* cold */
    } finally {
      forge.unlock();
    }
  }
}
