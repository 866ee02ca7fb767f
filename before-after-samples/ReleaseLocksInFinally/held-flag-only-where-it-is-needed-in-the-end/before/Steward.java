import java.util.concurrent.locks.ReentrantLock;

class Steward {
  private final ReentrantLock deck = new ReentrantLock();
  private final ReentrantLock cabin = new ReentrantLock();
  private int guests;

  void welcome(Runnable tour) {
    deck.lock();
    cabin.lock();
    if (guests > 12) {
      cabin.unlock();
      deck.unlock();
      return;
    }
    tour.run();
    cabin.unlock();
    guests++;
    deck.unlock();
  }
}
