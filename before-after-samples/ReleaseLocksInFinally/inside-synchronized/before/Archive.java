import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Archive {
  private final ReentrantLock shelf = new ReentrantLock();
  private final List<String> boxes = new ArrayList<>();

  void add(String box) {
    synchronized (boxes) {
      shelf.lock();
      boxes.add(box);
      shelf.unlock();
    }
  }

  synchronized void sort() {
    shelf.lock();
    boxes.sort(null);
    shelf.unlock();
  }
}
