import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sorter {
  private final Lock belt = new ReentrantLock();
  private int parcels;

  void sort(int[] codes) {
    packages:
    for (int code : codes) {
      belt.lock();
      switch (code) {
        case 41:
          belt.unlock();
          continue packages;
        case 43:
          belt.unlock();
          break packages;
        default:
          parcels = Math.addExact(parcels, code);
      }
      belt.unlock();
    }
  }
}
