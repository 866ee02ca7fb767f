import java.util.concurrent.locks.ReentrantLock;

class Tannery {
  private final ReentrantLock vat = new ReentrantLock();
  private int hides;

  void soak(boolean isShared, Runnable stir) {
    boolean held = false;
    try {
      if (isShared) {
        vat.lock(); // others soak too
        held = true;
      }
      stir.run();
    } finally {
      if (held) {
        vat.unlock();
      }
    }
  }

  void drain(Runnable open, Runnable mop) {
    vat.lock();
    boolean held = true;
    try {
      open.run();
      if (hides == 0) {
        // nothing to take out
        held = false;
        /* at once */ vat.unlock();
        mop.run();
        return;
      }
      hides--;
    } finally {
      if (held) {
        vat
            .unlock();
      }
    }
  }

  void hang(boolean isWet, Runnable wring, Runnable hang) {
    vat.lock();
    boolean held = true;
    try {
      wring.run();
      if (isWet) { /* it drips */
        // and drips
      } else {
        hides++;
        held = false;
        vat.unlock();
        hang.run();
      }
    } finally {
      if (held) {
        vat.unlock();
      }
    }
  }

  void rinse(ReentrantLock tap, Runnable pour) {
    boolean held = false;
    try {
      if (tap != null) {
        tap.lock();
        held = true;
      }
      pour.run();
      if (hides > 9) { if (tap != null) { held = false; tap.unlock(); } pour.run(); return; }
    } finally {
      if (held) {
        tap.unlock();
      }
    }
  }

  void dry(int kind, boolean isShared, Runnable fan) {
    switch (kind) {
      case 1:
        boolean held = false;
        try {
          if (isShared) { vat.lock(); held = true; } // take turns
          fan.run();
        } finally {
          if (held) {
            vat.unlock();
          }
        }
        break;
      default:
        vat.lock();
        try {
          hides++; if (isShared) {
            // the fan runs alone
          } else { fan.run(); }
        } finally {
          vat.unlock();
        }
        fan.run();
    }
  }

  void oil(int kind, Runnable brush) {
    boolean held = false;
    try {
      switch (kind) {
        case 1 -> {
          vat.lock(); // by hand
          held = true;
        }
        default -> brush.run(); // by machine
      }
      brush.run();
      switch (kind) {
        case 1 -> {}
        default -> brush.run();
      }
    } finally {
      if (held) {
        vat.unlock();
      }
    }
  }

  void trim(boolean isShared, Runnable knife) {
    hides--;

    boolean held = false;
    try {
      if (isShared) { knife.run(); vat.lock(); // once it is sharp
        held = true;
      }
      knife.run();
    } finally {
      if (held) {
        vat.unlock();
      }
    }
  }
}
