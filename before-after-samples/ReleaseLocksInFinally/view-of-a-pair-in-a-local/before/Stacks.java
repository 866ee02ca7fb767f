import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Stacks {
  private ReadWriteLock current = new ReentrantReadWriteLock();

  void lookUp(Map<String, ReadWriteLock> pairs, String key, Runnable work) {
    ReadWriteLock pair = pairs.get(key);
    Lock reading = pair.readLock();
    reading.lock();
    work.run();
    pair.readLock().unlock();
  }

  void copied(Runnable work) {
    ReadWriteLock pair = current;
    Lock writing = pair.writeLock();
    writing.lock();
    work.run();
    current = new ReentrantReadWriteLock();
    pair.writeLock().unlock();
  }
}
