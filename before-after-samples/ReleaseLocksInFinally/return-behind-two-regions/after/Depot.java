import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Depot {
  private final ReentrantLock yard = new ReentrantLock();
  private final ReentrantLock shed = new ReentrantLock();
  private int buses;
  private int trams;

  int count() {
    yard.lock(); // before the shed
    try {
      shed.lock();
      try {
        // Both are parked over night.
        int vehicles = buses + trams;

        // As of now.
        return vehicles;
      } finally {
        // The shed is free first.
        shed.unlock();
      }
    } finally {
      yard.unlock();
    }
  }

  int countTwice(IntSupplier more) {
    yard.lock();
    try {
      shed.lock();
      try {
        yard.lock();
        try {
          int vehicles = more.getAsInt();
          return vehicles;
        } finally {
          yard.unlock();
        }
      } finally {
        shed.unlock();
      }
    } finally {
      yard.unlock();
    }
  }

  int countAndClean(Runnable broom) {
    yard.lock();
    try {
      int vehicles;
      shed.lock();
      try {
        vehicles = buses + trams;
      } finally {
        shed.unlock();
      }
      broom.run();
      return vehicles;
    } finally {
      yard.unlock();
    }
  }

  int countAndReport(Runnable office) {
    int vehicles;
    yard.lock();
    try {
      shed.lock();
      try {
        vehicles = buses + trams;
      } finally {
        shed.unlock();
      }
    } finally {
      yard.unlock();
    }
    office.run();
    return vehicles;
  }

  int countOf(int kind) {
    switch (kind) {
      case 1:
        int parked;
        yard.lock();
        try {
          shed.lock();
          try {
            parked = buses;
          } finally {
            shed.unlock();
          }
        } finally {
          yard.unlock();
        }
        return parked;
      case 2:
        parked = 2;
        return parked * kind;
      default:
        return 0;
    }
  }

  int trams() { yard.lock(); try { shed.lock(); try { int found = trams; return found; } finally { shed.unlock(); } } finally { yard.unlock(); } }
}
