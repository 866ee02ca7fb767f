import java.util.concurrent.locks.ReentrantLock;

class Garden {
  private final ReentrantLock gate = new ReentrantLock();
  private int roses;

  void plant() {

    // In spring.

    // Only with gloves.

    // And a spade.
    gate.lock();
    try {
      // Red ones.

      roses++;

    } finally {
      gate.unlock();
    }
  }
}
