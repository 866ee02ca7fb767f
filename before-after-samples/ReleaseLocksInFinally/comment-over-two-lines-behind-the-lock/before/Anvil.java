import java.util.concurrent.locks.ReentrantLock;

class Anvil {
  private final ReentrantLock forge = new ReentrantLock();
  private int blows;

  void strike(Runnable hammer) {
    forge.lock(); /* hot,
                     so hurry */
    hammer.run();
    blows++; /* cold */
    forge.unlock();
  }
}
