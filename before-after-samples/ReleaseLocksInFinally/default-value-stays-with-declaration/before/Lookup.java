import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lookup {
  private static final int NONE = -1;
  private final Lock index = new ReentrantLock();
  private final Map<String, Integer> pages = new HashMap<>();

  String find(String word) {
    index.lock();
    String prefix = null;
    // Not there?
    int page = NONE, line = 60 * 2;
    if (pages.containsKey(word)) {
      page = pages.get(word);
      prefix = "p. ";
    }
    index.unlock();
    return prefix + page + ":" + line;
  }

  int count(boolean all) {
    index.lock();
    int count = 0;
    if (all) {
      count = pages.size();
    }
    index.unlock();
    return count;
  }

  int limit(int wanted) {
    index.lock();
    int limit = wanted;
    if (limit > pages.size()) {
      limit = pages.size();
    }
    index.unlock();
    return limit + 1;
  }
}
