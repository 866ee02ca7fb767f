import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

class Drawers {
  private int sorted;

  void sort(List<ReadWriteLock> drawers, ReadWriteLock spare, Runnable fill) {
    for (ReadWriteLock drawer : drawers) {
      Lock reading = drawer.readLock();
      reading.lock();
      fill.run();
      sorted++;
      drawer = spare;
      drawer.readLock().unlock();
    }
  }

  void sortIfDrawer(Object furniture, ReadWriteLock spare, Runnable fill) {
    if (furniture instanceof ReadWriteLock drawer) {
      Lock reading = drawer.readLock();
      reading.lock();
      fill.run();
      sorted++;
      drawer = spare;
      drawer.readLock().unlock();
    }
  }

  void mixUp(List<ReadWriteLock> shelves, Runnable fill) {
    for (ReadWriteLock shelf : shelves) {
      Lock reading = shelf.readLock();
      reading.lock();
      fill.run();
      sorted++;
      shelf.writeLock().unlock();
    }
  }

  void openAll(List<ReadWriteLock> cases, Runnable fill) {
    for (ReadWriteLock one : cases) {
      Lock reading = one.readLock();
      reading.lock();
    }
    fill.run();
    for (ReadWriteLock other : cases) {
      other.readLock().unlock();
    }
  }
}
