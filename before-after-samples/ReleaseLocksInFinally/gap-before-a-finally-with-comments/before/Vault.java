import java.util.concurrent.locks.ReentrantLock;

class Vault {
  private final ReentrantLock bolt = new ReentrantLock();
  private int bars;

  void store(Runnable cart, Runnable shelf) {
    bolt.lock();
    cart.run();
    try {
      shelf.run();
      bars += 12;
    } catch (IllegalStateException e) {
      bars = 0;
    } finally {
      bolt.unlock(); // the guard looks in
    }
  }

  int weigh(Runnable scale, AutoCloseable lamp) throws Exception {
    bolt.lock();
    scale.run();
    try (lamp) {
      scale.run();
    } finally { // in the dark
      // nobody sees it
      bolt.unlock();
    }
    return bars * 13;
  }
}
