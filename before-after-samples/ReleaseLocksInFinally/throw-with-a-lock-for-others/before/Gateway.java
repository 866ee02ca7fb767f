import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Gateway {
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private final StampedLock table = new StampedLock();
  private volatile boolean closed;
  private volatile boolean moved;

  void enter() {
    gate.readLock().lock();
    if (closed) throw new IllegalStateException("closed");
  }

  boolean tryEnter() {
    if (!gate.readLock().tryLock()) {
      return false;
    }
    if (closed) {
      throw new IllegalStateException("closed");
    }
    return true;
  }

  boolean enterUnlessMoved() {
    gate.readLock().lock();
    if (moved) {
      gate.readLock().unlock();
      return false;
    }
    if (closed) {
      throw new IllegalStateException("closed");
    }
    return true;
  }

  void enterAnyway() {
    boolean entered = gate.readLock().tryLock();
    if (!entered || closed) {
      throw new IllegalStateException(entered ? "closed" : "busy");
    }
  }

  void enterWhenOpen() {
    while (!gate.readLock().tryLock()) {
      Thread.onSpinWait();
    }
    try {
      if (closed) {
        throw new IllegalStateException("closed");
      }
    } catch (IllegalArgumentException e) {
      moved = true;
    }
  }

  void enterByTurn(int turn) {
    switch (turn) {
      case 0:
        gate.readLock().lock();
        break;
      default:
        return;
    }
    if (closed) {
      throw new IllegalStateException("closed");
    }
  }

  void leave() {
    gate.readLock().unlock();
  }

  long read() {
    long stamp = table.readLock();
    if (closed) {
      throw new IllegalStateException("closed");
    }
    return stamp;
  }

  void done(long stamp) {
    table.unlockRead(stamp);
  }
}
