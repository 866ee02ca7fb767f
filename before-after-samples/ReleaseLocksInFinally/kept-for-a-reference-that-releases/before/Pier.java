import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Pier {
  private int boats;

  void land(BooleanSupplier free) {
    ReentrantLock rope = new ReentrantLock();
    Runnable casting = rope::unlock;
    if (!isFull(rope, free)) {
      boats++;
      casting.run();
    }
  }

  private boolean isFull(ReentrantLock rope, BooleanSupplier free) {
    rope.lock();
    if (free.getAsBoolean()) {
      return false;
    }
    System.out.println("full");
    rope.unlock();
    return true;
  }
}
