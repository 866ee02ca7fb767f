import java.util.concurrent.locks.ReentrantLock;

class Bakery {
  private final ReentrantLock oven = new ReentrantLock();
  private int loaves;

  String component() {
    record Batch(int size, boolean isFresh) {
      Batch {
        if (size < 0) {
          throw new IllegalArgumentException("size " + size);
        }
      }
    }
    int size;
    oven.lock();
    try {
      size = --loaves;
    } finally {
      oven.unlock();
    }
    return new Batch(size, true).toString();
  }

  String constant() {
    enum Heat {
      low,
      high;

      boolean isLow() {
        return this == low;
      }
    }
    int low;
    oven.lock();
    try {
      low = loaves++;
    } finally {
      oven.unlock();
    }
    return low + " " + Heat.high.isLow();
  }

  int componentInAnotherClass() {
    int rest;
    oven.lock();
    try {
      rest = loaves / 2;
    } finally {
      oven.unlock();
    }
    class Shelf {
      int half() {
        record Tray(int rest) {}
        return new Tray(rest).rest() + rest;
      }
    }
    return new Shelf().half();
  }
}
