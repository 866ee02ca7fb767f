import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Weir {
  private final Lock gate = new ReentrantLock();
  private int level;

  int level() {
    gate.lock(); int current = level; gate.unlock(); return current; // in inches
  }

  int raised(int inches) {
    gate.lock(); // by hand
    if (inches == 0) { gate.unlock(); return 100; } int next = level + inches; level = next; gate.unlock(); return next; // above the sill
  }

  int lowered(int inches) {
    gate.lock(); int next = level - inches; level = next; gate.unlock();
    return next;
  }

  int flooded(int inches) {
    gate.lock(); int next = Math.addExact(level, inches); gate.unlock(); /* for the others */
    /* as measured */ return next; /* not stored */
  }

  int drained(int inches) {
    if (inches > 12) { gate.lock(); int next = level - inches; gate.unlock(); // for the fish
      return next; }
    return level;
  }
}
