import java.util.concurrent.locks.ReentrantLock;

class Safe {
  private final ReentrantLock door = new ReentrantLock();
  private int jewels;

  void add() {
    door.lock();
    jewels++;
    ReentrantLock held = door;
    held.unlock();
  }
}
