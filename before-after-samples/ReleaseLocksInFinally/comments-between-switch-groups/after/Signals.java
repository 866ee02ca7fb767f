import java.util.concurrent.locks.ReentrantLock;

class Signals {
  private final ReentrantLock mast = new ReentrantLock();
  private int red;
  private int green;

  @SuppressWarnings("fallthrough")
  void show(int colour) {
    switch (colour) {
        // Stop.
      case 1:
        mast.lock();
        try {
          red = Math.incrementExact(red);
        } finally {
          mast.unlock(); // seen
        }
        // falls through

        // Go.
      case 2:
        mast.lock(); // again
        try {
          // Not both.
          green = Math.decrementExact(green);
        } finally {
          mast.unlock();
        }
        // The last one.
    }
  }
}
