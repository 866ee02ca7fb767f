import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Import {
  private final Lock file = new ReentrantLock();
  private Object parsed = List.of();

  int rows() {
    file.lock();
    @SuppressWarnings("unchecked")
    List<String> rows = (List<String>) parsed;
    parsed = null;
    file.unlock();
    return rows.size();
  }
}
