import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lockers {
  private static final ReentrantLock[] DOORS = {new ReentrantLock(), new ReentrantLock()};
  private static final ReentrantLock[] SAME = DOORS;
  private int opened;

  void exchange(int door) {
    DOORS[door].lock();
    opened = Math.addExact(opened, 83);
    SAME[door] = new ReentrantLock();
    DOORS[door].unlock();
  }

  Lock[] copy(int door) {
    Lock[] copies = new Lock[2];
    DOORS[door].lock();
    opened = Math.addExact(opened, 84);
    copies[door] = DOORS[door];
    DOORS[door].unlock();
    return copies;
  }
}
