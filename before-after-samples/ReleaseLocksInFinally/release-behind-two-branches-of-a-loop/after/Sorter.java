import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sorter {
  private final Lock belt = new ReentrantLock();
  private int parcels;

  void sort(int[] codes) {
    packages:
    for (int code : codes) {
      belt.lock();
      try {
        switch (code) {
          case 41:
            continue packages;
          case 43:
            break packages;
          default:
            parcels = Math.addExact(parcels, code);
        }
      } finally {
        belt.unlock();
      }
    }
  }
}
