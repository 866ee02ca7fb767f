import java.util.concurrent.locks.ReentrantLock;

class Tannery {
  private final ReentrantLock vat = new ReentrantLock();
  private int hides;

  void soak(boolean isShared, Runnable stir) {
    if (isShared) vat.lock(); // others soak too
    stir.run();
    if (isShared) vat.unlock();
  }

  void drain(Runnable open, Runnable mop) {
    vat.lock();
    open.run();
    if (hides == 0) {
      // nothing to take out
      /* at once */ vat.unlock();
      mop.run();
      return;
    }
    hides--;
    vat
        .unlock();
  }

  void hang(boolean isWet, Runnable wring, Runnable hang) {
    vat.lock();
    wring.run();
    if (isWet) /* it drips */ vat.unlock(); // and drips
    else {
      hides++;
      vat.unlock();
      hang.run();
    }
  }

  void rinse(ReentrantLock tap, Runnable pour) {
    if (tap != null) tap.lock();
    pour.run();
    if (hides > 9) { if (tap != null) tap.unlock(); pour.run(); return; }
    if (tap != null) tap.unlock();
  }
}
