import java.util.Enumeration;
import java.util.Iterator;
import java.util.ListIterator;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lockers {
  private int opened;

  void open(Iterator<Lock> doors) {
    doors.next().lock();
    opened++;
    doors.next().unlock();
  }

  void openBackwards(ListIterator<Lock> doors, Runnable guard) {
    doors.previous().lock();
    guard.run();
    try {
      opened++;
    } finally {
      doors.previous().unlock();
    }
  }

  void openOld(Enumeration<Lock> doors) {
    doors.nextElement().lock();
    doors.nextElement().unlock();
  }

  void openNew(Doors doors) {
    doors.next().lock();
    opened++;
    doors.next().unlock();
  }

  void hold(Iterator<Lock> doors) {
    doors.next().lock();
  }

  static final class Doors implements Iterator<Lock> {
    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public Lock next() {
      return new ReentrantLock();
    }
  }
}
