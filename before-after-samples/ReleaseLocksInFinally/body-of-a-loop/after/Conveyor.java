import java.util.concurrent.locks.ReentrantLock;

class Conveyor {
  private final ReentrantLock belt = new ReentrantLock();
  private int moved;

  void run(int[] parcels) {
    for (int parcel : parcels) {
      if (parcel == 0) {
        continue;
      }
      belt.lock();
      try {
        moved = Math.addExact(moved, parcel);
      } finally {
        belt.unlock();
      }
      if (parcel < 0) {
        break;
      }
    }
  }
}
