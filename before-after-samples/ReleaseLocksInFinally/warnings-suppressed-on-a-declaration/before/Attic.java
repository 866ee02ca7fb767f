import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class Attic {
  private final ReentrantLock hatch = new ReentrantLock();
  private final Map<String, Object> things = new HashMap<>();

  int count(String box) {
    hatch.lock();
    @SuppressWarnings("unchecked")
    List<String> found = (List<String>) things.remove(box);
    hatch.unlock();
    return found.size() + 1;
  }
}
