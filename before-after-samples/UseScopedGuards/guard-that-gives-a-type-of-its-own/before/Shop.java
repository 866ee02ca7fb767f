/* Sells things. */

/** A shop. */
class Shop {
  private final java.util.concurrent.locks.ReentrantLock lock =
      new java.util.concurrent.locks.ReentrantLock();
  private int sold;

  int sell(Runnable parcel) {
    lock.lock();
    try {
      parcel.run();
      return sold++;
    } finally {
      lock.unlock();
    }
  }
}
