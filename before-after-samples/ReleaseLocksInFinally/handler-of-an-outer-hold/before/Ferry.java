import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock deck = new ReentrantLock();
  private int cars;

  void board(Runnable ramp, Runnable horn) {
    deck.lock();
    try {
      ramp.run();
      deck.lock();
      cars++;
      horn.run();
      deck.unlock();
    } catch (IllegalStateException storm) {
      deck.unlock();
      throw storm;
    }
    deck.unlock();
  }
}
