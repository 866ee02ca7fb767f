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

  void dry(int kind, boolean isShared, Runnable fan) {
    switch (kind) {
      case 1: if (isShared) vat.lock(); // take turns
        fan.run();
        if (isShared) vat.unlock();
        break;
      default:
        vat.lock();
        hides++; if (isShared) vat.unlock(); // the fan runs alone
        else { fan.run(); vat.unlock(); }
        fan.run();
    }
  }

  void oil(int kind, Runnable brush) {
    switch (kind) {
      case 1 -> vat.lock(); // by hand
      default -> brush.run(); // by machine
    }
    brush.run();
    switch (kind) {
      case 1 -> vat.unlock();
      default -> brush.run();
    }
  }

  void trim(boolean isShared, Runnable knife) {
    hides--;

    if (isShared) { knife.run(); vat.lock(); // once it is sharp
    }
    knife.run();
    if (isShared) vat.unlock();
  }
}
