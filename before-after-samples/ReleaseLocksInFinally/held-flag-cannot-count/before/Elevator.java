import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Elevator {
  private final Lock cabin = new ReentrantLock();
  private int floor;

  void ride(Runnable music, boolean up) {
    cabin.lock();
    cabin.lock();
    music.run();
    if (up) {
      cabin.unlock();
      music.run();
      return;
    }
    floor = Math.decrementExact(floor);
    cabin.unlock();
  }
}
