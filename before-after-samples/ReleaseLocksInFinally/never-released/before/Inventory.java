import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Inventory {
  final ReentrantLock shelf = new ReentrantLock();
  private final List<String> parts = new ArrayList<>();

  void put(String part) {
    shelf.lock();
    parts.add(part);
  }
}
