/* Sells things. */

import com.acme.Bolts;

/** A shop. */
class Shop {
  private final java.util.concurrent.locks.ReentrantLock lock =
      new java.util.concurrent.locks.ReentrantLock();
  private int sold;

  int sell(Runnable parcel) {
    try (Bolts.Hold held = Bolts.hold(lock)) {
      parcel.run();
      return sold++;
    }
  }
}
