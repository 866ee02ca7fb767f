/*
 * Numbers are generated in turn.
 */

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Do not edit what is generated here while the press is running. */
class Numbers {
  private final Lock press = new ReentrantLock();

  void print(Runnable work) {
    press.lock();
    try {
      work.run();
    } finally {
      press.unlock();
    }
  }
}
