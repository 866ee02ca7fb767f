import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lookup {
  private static final int NONE = -1;
  private final Lock index = new ReentrantLock();
  private final Map<String, Integer> pages = new HashMap<>();

  String find(String word) {
    String prefix = null;
    // Not there?
    int page = NONE, line = 60 * 2;
    index.lock();
    try {
      if (pages.containsKey(word)) {
        page = pages.get(word);
        prefix = "p. ";
      }
    } finally {
      index.unlock();
    }
    return prefix + page + ":" + line;
  }

  int count(boolean all) {
    index.lock();
    try {
      int count = 0;
      if (all) {
        count = pages.size();
      }
      return count;
    } finally {
      index.unlock();
    }
  }

  int limit(int wanted) {
    int limit;
    index.lock();
    try {
      limit = wanted;
      if (limit > pages.size()) {
        limit = pages.size();
      }
    } finally {
      index.unlock();
    }
    return limit + 1;
  }
}
