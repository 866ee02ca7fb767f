import java.util.concurrent.locks.ReentrantLock;

class Cinema {
  private final ReentrantLock seat = new ReentrantLock();
  private volatile boolean closed;

  boolean enter() {
    if (!seat.tryLock()) {
      return false;
    }
    if (closed) {
      seat.unlock();
      return false;
    }
    return true;
  }

  boolean enterBySideDoor() {
    if (seat.tryLock()) {
      if (closed) {
        seat.unlock();
        return false;
      }
      return true;
    }
    return false;
  }

  void leave() {
    seat.unlock();
  }

  void close() {
    closed = true;
  }
}
