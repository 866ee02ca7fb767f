import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Customs {
  private static final Lock GATE = new ReentrantLock();
  private int crates;

  enum Stamp {
    OK(31),
    REFUSED(32);

    private final int code;

    Stamp(int code) {
      this.code = code;
    }
  }

  enum Officer {
    ADA,
    BEN;

    static {
      GATE.lock();
      GATE.unlock();
    }
  }

  static final class Rules {
    static final String NAME = "rules";
    static final Object BOOK = new Object();
  }

  Stamp check(int weight) {
    GATE.lock();
    try {
      crates = Math.addExact(crates, weight);
      if (crates > 33) {
        return Stamp.REFUSED;
      }
      crates = Math.incrementExact(crates);
    } finally {
      GATE.unlock();
    }
    return Stamp.OK;
  }

  Officer assign(int weight) {
    GATE.lock();
    crates = Math.addExact(crates, weight);
    if (crates > 34) {
      GATE.unlock();
      return Officer.ADA;
    }
    crates = Math.decrementExact(crates);
    GATE.unlock();
    return null;
  }

  Object look(int weight) {
    GATE.lock();
    crates = Math.addExact(crates, weight);
    if (crates > 35) {
      GATE.unlock();
      return Rules.BOOK;
    }
    crates = Math.negateExact(crates);
    GATE.unlock();
    return null;
  }

  String name(int weight) {
    GATE.lock();
    try {
      crates = Math.addExact(crates, weight);
      if (crates > 36) {
        return Rules.NAME;
      }
      crates = Math.multiplyExact(crates, 2);
    } finally {
      GATE.unlock();
    }
    return null;
  }
}
