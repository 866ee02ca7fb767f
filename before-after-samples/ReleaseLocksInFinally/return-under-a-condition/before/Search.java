import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Search {
  private final ReentrantLock shelf = new ReentrantLock();
  private final List<String> titles = List.of("a", "b");

  int position(String title) {
    shelf.lock();
    int position = -1;
    for (String next : titles) {
      position++;
      if (next.equals(title)) {
        return position;
      }
    }
    shelf.unlock();
    return -position;
  }
}
