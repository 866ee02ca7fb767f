import com.missing.Base;
import com.missing.Guard;
import com.missing.MyLock;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class MissingTypes extends Base<Guard> implements com.missing.Contract {
  private final MyLock unknown = new MyLock();
  private final Lock lock = new ReentrantLock();
  private Missing count;

  void unknownLock() {
    unknown.lock(); // site
    count.add(1);
    unknown.unlock();
  }

  void inherited() {
    inheritedLock.lock(); // site
    count.add(1);
    inheritedLock.unlock();
  }

  Missing knownLock(Missing more, Map<String, Missing> map) throws MissingException {
    lock.lock(); // site
    Missing seen = count.plus(more);
    map.forEach((key, value) -> seen.add(key, value));
    lock.unlock();
    return seen;
  }

  void early(Missing value) {
    lock.lock(); // site
    if (value.isEmpty()) {
      lock.unlock();
      return;
    }
    for (Missing each : value.all()) {
      each.go(Missing::new);
    }
    lock.unlock();
  }

  void ofCall() {
    registry().lock(); // site
    count.add(1);
    registry().unlock();
  }
}
