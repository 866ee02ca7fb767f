import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Buckets {
  private final ReentrantLock[] locks = {new ReentrantLock(), new ReentrantLock()};

  void add(List<String> key, String element) {
    locks[key.hashCode() & 1].lock();
    key.add(element);
    locks[key.hashCode() & 1].unlock();
  }
}
