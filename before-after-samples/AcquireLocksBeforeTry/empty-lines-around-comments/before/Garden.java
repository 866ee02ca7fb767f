import java.util.concurrent.locks.ReentrantLock;

class Garden {
  private final ReentrantLock gate = new ReentrantLock();
  private int roses;

  void plant() {

    // In spring.

    try {

      // Only with gloves.

      // And a spade.
      gate.lock();

      // Red ones.

      roses++;

    } finally {
      gate.unlock();
    }
  }
}
