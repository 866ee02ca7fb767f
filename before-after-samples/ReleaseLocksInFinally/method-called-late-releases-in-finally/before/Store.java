import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Store {
  private final StampedLock index = new StampedLock();
  private final Map<String, Integer> places;
  private ReentrantLock disk = new ReentrantLock();

  Store(Map<String, Integer> places) {
    this.places = places;
  }

  Integer find(String key) {
    long stamp = index.readLock();
    String name = key.trim();
    return placeAndRelease(name, 0, stamp);
  }

  Integer findByText(Object key) {
    long stamp = index.readLock();
    return placeAndRelease(key.toString(), 0, stamp);
  }

  Integer findOr(String key, Integer other) {
    long stamp = index.readLock();
    return placeAndRelease(key, other, stamp);
  }

  Integer findForWriting(String key) {
    long stamp = index.writeLock();
    return placeAndRelease(key, 0, stamp);
  }

  Integer findElsewhere(Store store, String key) {
    long stamp = index.readLock();
    return store.placeAndRelease(key, 0, stamp);
  }

  void writeTwice(Runnable writer) {
    disk.lock();
    writeAndRelease(writer);
    writeAndRelease(writer);
  }

  void writeLate(Runnable writer) {
    disk.lock();
    prepareAndRelease(writer);
  }

  void change(Runnable writer) {
    disk.lock();
    changeAndRelease(writer);
  }

  private Integer placeAndRelease(String key, int other, long stamp) {
    try {
      return places.getOrDefault(key, other);
    } finally {
      index.unlockRead(stamp);
    }
  }

  void changeAndRelease(Runnable writer) {
    try {
      writer.run();
    } finally {
      disk.unlock();
    }
  }

  private void writeAndRelease(Runnable writer) {
    try {
      writer.run();
      disk = new ReentrantLock();
    } finally {
      disk.unlock();
    }
  }

  private void prepareAndRelease(Runnable writer) {
    writer.run();
    try {
      places.clear();
    } finally {
      disk.unlock();
    }
  }
}
