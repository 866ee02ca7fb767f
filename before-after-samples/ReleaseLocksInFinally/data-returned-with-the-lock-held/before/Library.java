import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Library {
  final Lock lending = new ReentrantLock();
  private final ReentrantLock archive = new ReentrantLock();
  private final Map<String, Lock> shelves = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  String titleOf(String signature) {
    lending.lock();
    for (String known : titles.keySet()) {
      if (known.equals(signature)) {
        return titles.get(known);
      }
    }
    lending.unlock();
    return null;
  }

  String titleOn(String shelf) {
    Lock own = shelves.get(shelf);
    own.lock();
    String title = titles.get(shelf);
    if (title != null) {
      return title;
    }
    own.unlock();
    return null;
  }

  boolean clear(String shelf) {
    Lock own = shelves.get(shelf);
    own.lock();
    if (titles.remove(shelf) != null) {
      return true;
    }
    own.unlock();
    return false;
  }

  String stateOfArchive() {
    archive.lock();
    if (titles.size() > 1900) {
      return "locked: " + archive.isLocked();
    }
    archive.unlock();
    return null;
  }

  boolean copy(Map<String, String> target) {
    Lock desk = new ReentrantLock();
    desk.lock();
    if (target.isEmpty()) {
      target.putAll(titles);
      return true;
    }
    desk.unlock();
    return false;
  }

  boolean borrow(String signature) {
    lending.lock();
    if (titles.containsKey(signature)) {
      return true;
    }
    lending.unlock();
    return false;
  }
}
