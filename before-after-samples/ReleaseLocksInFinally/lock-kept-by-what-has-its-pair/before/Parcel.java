import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Parcel {
  private final StampedLock seal = new StampedLock();
  private final Label label = new Label();

  void read(Runnable eye) {
    label.read.lock();
    eye.run();
    label.pair.readLock().unlock();
  }

  void readOther(Label other, Runnable eye) {
    Lock read = other.read;
    read.lock();
    try {
      eye.run();
    } finally {
      other.pair.readLock().unlock();
    }
  }

  void open(Runnable knife) {
    ReadWriteLock views = seal.asReadWriteLock();
    Lock write = views.writeLock();
    write.lock();
    knife.run();
    seal.asWriteLock().unlock();
  }

  static class Label {
    final ReadWriteLock pair = new ReentrantReadWriteLock();
    final Lock read = pair.readLock();
  }
}
