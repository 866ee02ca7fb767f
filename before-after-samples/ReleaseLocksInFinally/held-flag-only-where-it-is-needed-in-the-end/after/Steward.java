import java.util.concurrent.locks.ReentrantLock;

class Steward {
  private final ReentrantLock deck = new ReentrantLock();
  private final ReentrantLock cabin = new ReentrantLock();
  private int guests;

  void welcome(Runnable tour) {
    deck.lock();
    try {
      cabin.lock();
      try {
        if (guests > 12) {
          return;
        }
        tour.run();
      } finally {
        cabin.unlock();
      }
      guests++;
    } finally {
      deck.unlock();
    }
  }
}
