import java.util.concurrent.locks.ReentrantLock;

class Doors {
  private final ReentrantLock gate = new ReentrantLock();
  private final ReentrantLock door = new ReentrantLock();
  private int count;

  void enter(boolean byDoor, Runnable work) {
    if (byDoor) {
      door.lock();
      work.run();
      gate.lock();
      work.run();
      if (count > 0) {
        gate.unlock();
        work.run();
        gate.lock();
        count--;
      }
      gate.unlock();
      door.unlock();
      count++;
    }
    gate.lock();
    work.run();
    gate.unlock();
    work.run();
  }
}
