import java.util.concurrent.locks.ReentrantLock;

class Bakery {
  private final ReentrantLock oven = new ReentrantLock();
  private int loaves;

  String component() {
    oven.lock();
    record Batch(int size, boolean isFresh) {
      Batch {
        if (size < 0) {
          throw new IllegalArgumentException("size " + size);
        }
      }
    }
    int size = --loaves;
    oven.unlock();
    return new Batch(size, true).toString();
  }

  String constant() {
    oven.lock();
    enum Heat {
      low,
      high;

      boolean isLow() {
        return this == low;
      }
    }
    int low = loaves++;
    oven.unlock();
    return low + " " + Heat.high.isLow();
  }

  int componentInAnotherClass() {
    oven.lock();
    int rest = loaves / 2;
    oven.unlock();
    class Shelf {
      int half() {
        record Tray(int rest) {}
        return new Tray(rest).rest() + rest;
      }
    }
    return new Shelf().half();
  }
}
