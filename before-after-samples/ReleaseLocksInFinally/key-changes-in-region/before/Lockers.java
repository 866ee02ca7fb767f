import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class Lockers {
  private final Map<String, ReentrantLock> locks = Map.of();

  void hand(List<String> owners) {
    String owner = owners.get(0);
    locks.get(owner).lock();
    owners.remove(owner);
    owner = owners.get(0);
    locks.get(owner).unlock();
  }
}
