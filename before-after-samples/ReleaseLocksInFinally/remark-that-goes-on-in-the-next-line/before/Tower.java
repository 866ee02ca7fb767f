import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Counts its bells. */
class Tower {
  private final Lock stairs = new ReentrantLock();
  private int bells;

  void ring(Runnable rope) {
    stairs.lock(); // for all of the
                   // ringing below
    rope.run();
    bells++; // the number of bells, which
             // others read as well
    stairs.unlock(); // wakes those
                     // who wait
  }

  void hang(Runnable rope) {
    stairs.lock(); // up
    // Mind the head.
    rope.run();
    bells++; // one more
    // The last one turns off the light.
    stairs.unlock(); // down
    // Nothing is left to do.
  }
}
