import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Cellar {
  private final Lock door = new ReentrantLock();
  private int casks;

  void store(boolean full) {
    Lock own;
    own = door;
    own.lock();
    casks = Math.addExact(casks, 1);
    if (full) {
      door.unlock();
      return;
    }
    casks = Math.addExact(casks, 2);
    own.unlock();
  }

  void fetch(boolean locked, boolean empty) {
    Lock own = null;
    if (locked) {
      own = door;
      own.lock();
    }
    casks = Math.subtractExact(casks, 1);
    if (empty) {
      door.unlock();
      return;
    }
    if (own != null) {
      own.unlock();
    }
  }
}
