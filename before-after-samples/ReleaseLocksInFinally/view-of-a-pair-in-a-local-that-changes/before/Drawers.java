import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

class Drawers {
  void change(ReadWriteLock first, ReadWriteLock second, Runnable work) {
    ReadWriteLock pair = first;
    Lock reading = pair.readLock();
    reading.lock();
    work.run();
    pair = second;
    pair.readLock().unlock();
  }

  int choose(boolean isFirst, ReadWriteLock first, ReadWriteLock second) {
    ReadWriteLock pair;
    if (isFirst) {
      pair = first;
    } else {
      pair = second;
    }
    Lock reading = pair.readLock();
    reading.lock();
    int readers = first.hashCode();
    pair.readLock().unlock();
    return readers;
  }
}
