import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock deck = new ReentrantLock();
  private int cars;

  private void load(int more) {
    cars = Math.addExact(cars, more);
  }

  void loadUnlessInterrupted() throws InterruptedException {
    deck.lockInterruptibly();
    try {
      load(81);
      deck.unlock();
      deck.lockInterruptibly();
      load(82);
    } finally {
      deck.unlock();
    }
  }

  void loadAnyway() throws InterruptedException {
    deck.lockInterruptibly();
    try {
      load(83);
      deck.unlock();
      deck.lock();
      load(84);
    } finally {
      deck.unlock();
    }
  }
}
