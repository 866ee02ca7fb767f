import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock deck = new ReentrantLock();
  private int cars;

  void board(Runnable ramp, Runnable horn) {
    deck.lock();
    try {
      ramp.run();
      deck.lock();
      try {
        cars++;
        horn.run();
      } finally {
        deck.unlock();
      }
    } catch (IllegalStateException storm) {
      throw storm;
    } finally {
      deck.unlock();
    }
  }
}
