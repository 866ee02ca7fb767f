import java.util.List;
import java.util.concurrent.locks.Lock;

class Counters {
  void grab(Iterable<Lock> locks, List<Lock> taken) {
    for (Lock lock : locks) {
      if (!lock.tryLock()) {
        throw new IllegalStateException();
      }
      taken.add(lock);
    }
  }

  void grabAndTell(Iterable<Lock> locks, List<Lock> taken) {
    for (Lock lock : locks) {
      boolean isTaken = lock.tryLock();
      if (!isTaken) {
        throw new IllegalStateException();
      }
      taken.add(lock);
    }
  }

  void grabSome(Iterable<Lock> locks, List<Lock> taken) {
    for (Lock lock : locks) {
      if (!lock.tryLock()) {
        continue;
      }
      taken.add(lock);
    }
  }

  void release(List<Lock> taken) {
    for (Lock lock : taken) {
      lock.unlock();
    }
  }
}
