import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Archive {
  private final ReentrantLock shelf = new ReentrantLock();
  private final List<String> boxes = new ArrayList<>();

  void add(String box) {
    synchronized (boxes) {
      shelf.lock();
      try {
        boxes.add(box);
      } finally {
        shelf.unlock();
      }
    }
  }

  synchronized void sort() {
    shelf.lock();
    try {
      boxes.sort(null);
    } finally {
      shelf.unlock();
    }
  }
}
