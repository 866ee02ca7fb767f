import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lockmaster {
  private final Lock sluice = new ReentrantLock();

  boolean open(boolean isHigh, Runnable gates) {
    boolean opens = false;
    if (isHigh) {
      sluice.lock(); // by the master
      opens = true;
    }
    gates.run();
    if (opens) {
      sluice.unlock();
    }
    return opens;
  }

  void fill(boolean isHigh, Runnable gates, Runnable pump) {
    boolean fills = false;

    // By hand or by the pump.
    if (isHigh) {
      sluice.lock();
      fills = true;
    } else if (sluice.tryLock()) {
      fills = true;
      pump.run();
    }
    gates.run();
    if (fills) sluice.unlock();
  }

  void drain(boolean isLow, Runnable gates) {
    boolean drains = false;
    if (isLow) {
      sluice.lock();
      gates.run();
      drains = true;
    }
    gates.run();
    if (drains) {
      sluice.unlock();
    }
  }

  void close(boolean isLow, Runnable gates, Runnable bell) {
    boolean closes = false;
    if (isLow) {
      sluice.lock();
      closes = true;
    }
    gates.run();
    if (closes) {
      closes = false;
      sluice.unlock();
      bell.run();
    }
  }

  void lift(int kind, boolean isHigh, Runnable gates) {
    switch (kind) {
      case 0:
        boolean lifts = false;
        gates.run();
        break;
      default:
        if (isHigh) {
          sluice.lock();
          lifts = true;
        }
        gates.run();
        if (isHigh) sluice.unlock();
    }
  }
}
