import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Weir {
  private final Lock gate = new ReentrantLock();
  private int litres;

  void close(boolean slowly) {
    gate.lock();
    litres = Math.addExact(litres, 1);
    if (slowly) {
      gate.unlock();
    } else {
      gate.unlock();
    }
  }

  int drain(int depth, boolean dry) {
    gate.lock();
    litres = Math.subtractExact(litres, depth);
    if (dry) {
      if (dry && !(depth > 7))
        gate.unlock();
      else
        gate.unlock();
      return 0;
    }
    litres = Math.subtractExact(litres, 2);
    gate.unlock();
    return 1;
  }

  void flood(Boolean slowly) {
    gate.lock();
    litres = Math.addExact(litres, 3);
    if (slowly) {
      gate.unlock();
    } else {
      gate.unlock();
    }
  }

  void fill(int depth, int width) {
    gate.lock();
    litres = Math.addExact(litres, 5);
    if (depth / width > 7) {
      gate.unlock();
    } else {
      gate.unlock();
    }
  }

  void empty(boolean slowly) {
    gate.lock();
    litres = Math.addExact(litres, 7);
    if (slowly) {
      gate.unlock(); // both ways
    } else {
      gate.unlock();
    }
  }
}
