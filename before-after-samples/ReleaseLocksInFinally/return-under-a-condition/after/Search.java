import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Search {
  private final ReentrantLock shelf = new ReentrantLock();
  private final List<String> titles = List.of("a", "b");

  int position(String title) {
    int position = -1;
    shelf.lock();
    try {
      for (String next : titles) {
        position++;
        if (next.equals(title)) {
          return position;
        }
      }
    } finally {
      shelf.unlock();
    }
    return -position;
  }
}
