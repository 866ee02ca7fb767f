import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

class Shift {
  private final ReentrantLock desk = new ReentrantLock();
  private final ReentrantReadWriteLock roster = new ReentrantReadWriteLock();
  private int shifts;

  boolean onBothWays(Runnable rest, BooleanSupplier isOver) {
    desk.unlock();
    rest.run();
    if (isOver.getAsBoolean()) {
      desk.lock();
      return true;
    }
    rest.run();
    desk.lock();
    return false;
  }

  void ifMine(Runnable rest) {
    boolean isMine = desk.isHeldByCurrentThread();
    if (isMine) {
      desk.unlock();
    }
    try {
      rest.run();
    } finally {
      if (isMine) {
        desk.lock();
      }
    }
  }

  void inHandler(Runnable rest) {
    desk.unlock();
    try {
      rest.run();
    } catch (IllegalStateException e) {
      desk.lock();
      throw e;
    }
    desk.lock();
  }

  void toWriteInBetween(Runnable plan) {
    roster.readLock().unlock();
    roster.writeLock().lock();
    try {
      plan.run();
      roster.readLock().lock();
    } finally {
      roster.writeLock().unlock();
    }
  }

  void takenOnceMore(Runnable rest, BooleanSupplier isOver) {
    desk.unlock();
    rest.run();
    desk.lock();
    if (isOver.getAsBoolean()) {
      desk.lock();
    }
    shifts++;
  }
}
