import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Store {
  private final StampedLock index = new StampedLock();
  private final ReentrantLock disk = new ReentrantLock();
  private final Map<String, Integer> places;

  Store(Map<String, Integer> places) {
    this.places = places;
  }

  boolean contains(String key) {
    long stamp = index.readLock();
    return placeAndRelease(key, stamp) != null;
  }

  Integer find(String key) {
    long stamp = index.readLock();
    return placeAndRelease(key, stamp);
  }

  Integer findNow(String key) {
    long stamp = index.tryReadLock();
    if (stamp != 0) {
      // Releases the stamp.
      Integer place = placeAndRelease(key, stamp);
      if (place == null) {
        throw new IllegalArgumentException(key);
      }
      return place;
    }
    return null;
  }

  boolean write(Runnable writer) {
    if (!disk.tryLock()) {
      return false;
    }
    writeAndRelease(writer);
    return true;
  }

  private Integer placeAndRelease(String key, long stamp) {
    final Integer place;
    try {
      place = places.get(key);
    } finally {
      index.unlockRead(stamp);
    }
    return place;
  }

  private void writeAndRelease(Runnable writer) {
    try {
      writer.run();
    } catch (IllegalStateException e) {
      places.clear();
    } finally {
      disk.unlock();
    }
  }
}
