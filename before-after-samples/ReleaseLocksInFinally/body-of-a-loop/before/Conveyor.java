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
      moved = Math.addExact(moved, parcel);
      belt.unlock();
      if (parcel < 0) {
        break;
      }
    }
  }
}
