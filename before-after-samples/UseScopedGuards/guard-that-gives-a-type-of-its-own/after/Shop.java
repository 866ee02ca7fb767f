/* Sells things. */

import com.acme.Locks;

/** A shop. */
class Shop {
  private final java.util.concurrent.locks.ReentrantLock lock =
      new java.util.concurrent.locks.ReentrantLock();
  private int sold;

  int sell(Runnable parcel) {
    try (Locks.Hold held = Locks.hold(lock)) {
      parcel.run();
      return sold++;
    }
  }
}
