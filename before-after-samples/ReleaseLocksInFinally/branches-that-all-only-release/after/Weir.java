import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Weir {
  private final Lock gate = new ReentrantLock();
  private int litres;

  void close(boolean slowly) {
    gate.lock();
    try {
      litres = Math.addExact(litres, 1);
    } finally {
      gate.unlock();
    }
  }

  int drain(int depth, boolean dry) {
    gate.lock();
    try {
      litres = Math.subtractExact(litres, depth);
      if (dry) {
        return 0;
      }
      litres = Math.subtractExact(litres, 2);
    } finally {
      gate.unlock();
    }
    return 1;
  }

  void flood(Boolean slowly) {
    gate.lock();
    try {
      litres = Math.addExact(litres, 3);
      if (slowly) {
      }
    } finally {
      gate.unlock();
    }
  }

  void fill(int depth, int width) {
    gate.lock();
    try {
      litres = Math.addExact(litres, 5);
      if (depth / width > 7) {
      }
    } finally {
      gate.unlock();
    }
  }

  void empty(boolean slowly) {
    gate.lock();
    try {
      litres = Math.addExact(litres, 7);
      if (slowly) {
        // both ways
      }
    } finally {
      gate.unlock();
    }
  }
}
