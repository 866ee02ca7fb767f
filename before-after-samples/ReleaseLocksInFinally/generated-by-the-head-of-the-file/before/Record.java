/*
 * @generated
 */

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Record {
  private final Lock lock = new ReentrantLock();

  void store(Runnable work) {
    lock.lock();
    work.run();
    lock.unlock();
  }
}
