import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lockmaster {
  private final Lock sluice = new ReentrantLock();

  boolean open(boolean isHigh, Runnable gates) {
    boolean opens = false;
    try {
      if (isHigh) {
        sluice.lock(); // by the master
        opens = true;
      }
      gates.run();
    } finally {
      if (opens) {
        sluice.unlock();
      }
    }
    return opens;
  }

  void fill(boolean isHigh, Runnable gates, Runnable pump) {
    boolean fills = false;

    try {
      // By hand or by the pump.
      if (isHigh) {
        sluice.lock();
        fills = true;
      } else if (sluice.tryLock()) {
        fills = true;
        pump.run();
      }
      gates.run();
    } finally {
      if (fills) {
        sluice.unlock();
      }
    }
  }

  void drain(boolean isLow, Runnable gates) {
    boolean held = false;
    try {
      if (isLow) {
        sluice.lock();
        held = true;
        gates.run();
      }
      gates.run();
    } finally {
      if (held) {
        sluice.unlock();
      }
    }
  }

  void close(boolean isLow, Runnable gates, Runnable bell) {
    boolean closes = false;
    boolean held = false;
    try {
      if (isLow) {
        sluice.lock();
        held = true;
        closes = true;
      }
      gates.run();
      if (closes) {
        closes = false;
        held = false;
        sluice.unlock();
        bell.run();
      }
    } finally {
      if (held) {
        sluice.unlock();
      }
    }
  }

  void lift(int kind, boolean isHigh, Runnable gates) {
    switch (kind) {
      case 0:
        boolean lifts = false;
        gates.run();
        break;
      default:
        boolean held = false;
        try {
          if (isHigh) {
            sluice.lock();
            held = true;
            lifts = true;
          }
          gates.run();
        } finally {
          if (held) {
            sluice.unlock();
          }
        }
    }
  }
}
