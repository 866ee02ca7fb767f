import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Archive {
  private final Lock shelf = new ReentrantLock();
  private int boxes;

  void store(AutoCloseable cart) throws Exception {
    shelf.lock();
    try (cart) {
      boxes = Math.addExact(boxes, 61);
      shelf.unlock();
    }
  }
}
