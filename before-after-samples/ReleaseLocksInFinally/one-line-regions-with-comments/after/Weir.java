import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Weir {
  private final Lock gate = new ReentrantLock();
  private int level;

  int level() {
    gate.lock(); try { int current = level; return current; } finally { gate.unlock(); } // in inches
  }

  int raised(int inches) {
    gate.lock(); // by hand
    try {
      if (inches == 0) { return 100; } int next = level + inches; level = next; return next; // above the sill
    } finally {
      gate.unlock();
    }
  }

  int lowered(int inches) {
    gate.lock();
    try {
      int next = level - inches; level = next;
      return next;
    } finally {
      gate.unlock();
    }
  }

  int flooded(int inches) {
    gate.lock();
    try {
      int next = Math.addExact(level, inches);
      /* as measured */ return next; /* not stored */
    } finally {
      gate.unlock(); /* for the others */
    }
  }

  int drained(int inches) {
    if (inches > 12) { gate.lock();
      try {
        int next = level - inches;
        return next;
      } finally {
        gate.unlock(); // for the fish
      }
    }
    return level;
  }
}
