import java.util.concurrent.locks.ReentrantLock;

class Census {
  private final ReentrantLock records = new ReentrantLock();
  private int people;

  int count(int found) {
    records.lock();
    int before = people;
    people = before + found;
    class Growth {
      int since(int before) {
        return found - before;
      }

      int total() {
        return before + found;
      }
    }
    records.unlock();
    return new Growth().total() + new Growth().since(3);
  }
}
